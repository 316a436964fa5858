create table preview_link (
    id uuid primary key,
    article_id uuid not null constraint preview_link_article_known references article on delete cascade,
    -- Counts the links of the article, from 1.
    number integer not null,
    version bigint not null,
    section_id uuid,
    tag_ids uuid[] not null,
    content jsonb not null,
    expires_at timestamptz not null,
    created_at timestamptz not null,
    created_by text not null,
    constraint preview_link_number_unique unique (article_id, number)
);
