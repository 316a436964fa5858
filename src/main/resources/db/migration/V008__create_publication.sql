create extension if not exists btree_gist;

create table publication (
    id uuid primary key,
    article_id uuid not null constraint publication_article_known references article,
    number integer not null,
    version bigint not null,
    live_from timestamptz not null,
    live_until timestamptz,
    planned_until timestamptz,
    published_at timestamptz not null,
    first_published_at timestamptz not null,
    superseded boolean not null,
    slug text not null,
    language text not null,
    section_id uuid,
    tag_ids uuid[] not null,
    contributor_names varchar[] not null,
    format integer not null,
    content jsonb not null,
    withdrawal_reason text constraint publication_withdrawal_reason_known
        check (withdrawal_reason in ('EDITORIAL', 'LEGAL', 'RIGHTS_EXPIRED', 'MERGED', 'DUPLICATE')),
    withdrawal_explanation text,
    successor_id uuid constraint publication_successor_known references article,
    constraint publication_number_unique unique (article_id, number),
    constraint publication_period_not_empty check (live_from < live_until),
    constraint publication_one_at_a_time
        exclude using gist (article_id with =, tstzrange(live_from, live_until) with &&)
);
create index publication_newest on publication (published_at desc, article_id desc) where not superseded;
create index publication_newest_of_section on publication (section_id, published_at desc, article_id desc)
    where not superseded;
create index publication_by_tag on publication using gin (tag_ids) where not superseded;
create index publication_by_contributor on publication using gin (contributor_names) where not superseded;
create index publication_latest_updated on publication (live_from desc, article_id desc) where not superseded;
create index publication_by_slug on publication (slug);
create index publication_by_end on publication (live_until) where live_until is not null;
create index publication_by_successor on publication (successor_id) where successor_id is not null;
