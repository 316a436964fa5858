-- What lists show of a story, without its body: a list of twenty would else read the whole of twenty stories.
alter table publication add column card jsonb not null generated always as (content || '{"body": []}') stored;

create index publication_newest_in_language on publication (language, published_at desc, article_id desc)
    where not superseded;
