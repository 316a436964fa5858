create table topic (
    id uuid primary key,
    version bigint not null,
    kind text not null constraint topic_kind_known check (kind in ('SECTION', 'TAG')),
    slug text not null constraint topic_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 150),
    name text not null constraint topic_name_not_blank check (name ~ '\S'),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint topic_slug_unique unique (kind, slug)
);
