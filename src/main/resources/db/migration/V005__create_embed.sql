create table embed (
    id uuid primary key,
    version bigint not null,
    kind text not null
        constraint embed_kind_known check (kind in ('VIDEO', 'AUDIO', 'POST', 'MAP', 'DOCUMENT', 'INTERACTIVE')),
    provider text,
    title text,
    source_url text,
    player jsonb,
    html text,
    poster_id uuid constraint embed_poster_known references medium,
    credit_id uuid not null constraint embed_credit_known references credit,
    tracking text not null constraint embed_tracking_known check (tracking in ('TRACKS', 'NONE', 'UNKNOWN')),
    fallback_text text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint embed_one_form check (player is null or html is null)
);
create index embed_by_credit on embed (credit_id);
create index embed_by_poster on embed (poster_id) where poster_id is not null;
