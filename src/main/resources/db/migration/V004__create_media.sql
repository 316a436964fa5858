create table medium (
    id uuid primary key,
    version bigint not null,
    kind text not null constraint medium_kind_known check (kind in ('IMAGE', 'VIDEO', 'AUDIO')),
    href text,
    mime_type text,
    width integer,
    height integer,
    duration double precision,
    headline text,
    focal_point jsonb,
    credit_id uuid not null constraint medium_credit_known references credit,
    supplier_id text,
    created_on date,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index medium_by_credit on medium (credit_id);

create table caption (
    id uuid primary key,
    version bigint not null,
    medium_id uuid not null constraint caption_medium_known references medium,
    language text not null,
    text text,
    alt_text text,
    extended_description text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint caption_language_unique unique (medium_id, language)
);
