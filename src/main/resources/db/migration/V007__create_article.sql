create table article (
    id uuid primary key,
    version bigint not null,
    slug text,
    language text not null,
    headline text,
    section_id uuid constraint article_section_known references topic,
    tag_ids uuid[] not null,
    content jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create index article_by_section on article (section_id) where section_id is not null;

-- A slug is taken before the article that it belongs to is written.
create table article_slug (
    slug text primary key
        constraint article_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 150),
    article_id uuid not null
        constraint article_slug_article_known references article deferrable initially deferred
);
create index article_slug_by_article on article_slug (article_id);
