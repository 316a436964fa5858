-- Copies the base newsroom once more, as if its stories had been written and published that often: every story with
-- pictures, captions, references and journal entries of its own, and older than the copies before it. Sections, tags,
-- credits and embeds are shared. Whatever columns a table has are copied; a table that a migration adds for stories or
-- pictures has to be added here. `:copy` counts from 1; ids are made as in `Newsroom.Kind`.
set synchronous_commit = off;
set cutline.copy = :copy;
begin;

create function pg_temp.copied(id uuid) returns uuid language sql as $$
    select overlay(id::text placing lpad(to_hex(current_setting('cutline.copy')::int), 4, '0') from 10 for 4)::uuid
$$;

-- A slug of the copy.
create function pg_temp.copied(slug text) returns text language sql as $$
    select slug || '-c' || current_setting('cutline.copy')
$$;

-- Every copy is as much older as the base spans.
create function pg_temp.copied(instant timestamptz) returns timestamptz language sql as $$
    select instant - current_setting('cutline.copy')::int * interval '70 days'
$$;

-- A document in which everything that has been copied is named by its new id.
create function pg_temp.copied(document jsonb) returns jsonb language sql as $$
    select regexp_replace(document::text, '"0199d6c0-0000-(7000-800[457]-)',
            '"0199d6c0-' || lpad(to_hex(current_setting('cutline.copy')::int), 4, '0') || '-\1', 'g')::jsonb
        || case when document ? 'slug' then jsonb_build_object('slug', pg_temp.copied(document ->> 'slug'))
                else '{}' end
$$;

-- Whether this is a picture, a caption or a story of the base.
create function pg_temp.is_base(id uuid) returns boolean language sql as $$
    select id between '0199d6c0-0000-7000-8004-000000000000' and '0199d6c0-0000-7000-8005-ffffffffffff'
        or id between '0199d6c0-0000-7000-8007-000000000000' and '0199d6c0-0000-7000-8007-ffffffffffff'
$$;

-- Copies those rows of a table that meet the condition, with some members changed.
create function pg_temp.copy_rows(source regclass, condition text, changes text) returns void language plpgsql as $$
declare
    names text;
    copies text;
begin
    select string_agg(quote_ident(attname), ', '), string_agg('copied.' || quote_ident(attname), ', ')
    into names, copies
    from pg_attribute
    where attrelid = source and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = '';
    execute format('insert into %s (%s) select %s from %s base
            cross join lateral jsonb_populate_record(base, jsonb_build_object(%s)) copied where %s',
        source, names, copies, source, changes, condition);
end
$$;

select pg_temp.copy_rows('medium', 'pg_temp.is_base(base.id)', $$'id', pg_temp.copied(id)$$);
select pg_temp.copy_rows('caption', 'pg_temp.is_base(base.id)',
    $$'id', pg_temp.copied(id), 'medium_id', pg_temp.copied(medium_id)$$);
select pg_temp.copy_rows('article', 'pg_temp.is_base(base.id)',
    $$'id', pg_temp.copied(id), 'slug', pg_temp.copied(slug), 'content', pg_temp.copied(content)$$);
select pg_temp.copy_rows('article_slug', 'pg_temp.is_base(base.article_id)',
    $$'article_id', pg_temp.copied(article_id), 'slug', pg_temp.copied(slug)$$);
select pg_temp.copy_rows('publication', 'pg_temp.is_base(base.article_id)',
    $$'id', uuidv7(), 'article_id', pg_temp.copied(article_id), 'slug', pg_temp.copied(slug),
      'content', pg_temp.copied(content),
      'live_from', pg_temp.copied(live_from), 'live_until', pg_temp.copied(live_until),
      'published_at', pg_temp.copied(published_at), 'first_published_at', pg_temp.copied(first_published_at)$$);
select pg_temp.copy_rows('reference', 'pg_temp.is_base(base.from_id)',
    $$'from_id', pg_temp.copied(from_id),
      'to_id', case when pg_temp.is_base(to_id) then pg_temp.copied(to_id) else to_id end$$);
select pg_temp.copy_rows('journal', 'pg_temp.is_base(base.resource_id) order by base.sequence',
    $$'resource_id', pg_temp.copied(resource_id), 'transaction_id', pg_current_xact_id(),
      'state', pg_temp.copied(state)$$);
commit;
