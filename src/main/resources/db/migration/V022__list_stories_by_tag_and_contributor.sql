-- The lists of single tags and contributors that a story stands in. An index over an array cannot give thousands of
-- stories in their order, and a page would have to read and sort all of them.

-- A list is known by the id of its tag, or by what is as short and stands for the name.
create function lists_of(tag_ids uuid[], contributor_names varchar[]) returns setof uuid immutable language sql as $$
    select unnest(tag_ids)
    union
    select md5(unnest(contributor_names))::uuid
$$;

create table list_entry as
select lists.list, p.published_at, p.live_from, p.article_id, p.id as publication_id
from publication p
    cross join lateral lists_of(p.tag_ids, p.contributor_names) lists (list)
where not p.superseded;

alter table list_entry
    alter column list set not null,
    alter column published_at set not null,
    alter column live_from set not null,
    alter column article_id set not null,
    alter column publication_id set not null,
    add constraint list_entry_pkey primary key (list, published_at, article_id, publication_id),
    add constraint list_entry_publication_known
        foreign key (publication_id) references publication on delete cascade;

create index list_entry_latest_updated on list_entry (list, live_from, article_id);
create index list_entry_by_publication on list_entry (publication_id);

-- Whoever writes publications need not know of it.
create function list_publication() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from list_entry where publication_id = new.id;
    end if;
    if not new.superseded then
        insert into list_entry (list, published_at, live_from, article_id, publication_id)
        select lists.list, new.published_at, new.live_from, new.article_id, new.id
        from lists_of(new.tag_ids, new.contributor_names) lists (list);
    end if;
    return null;
end
$$;

create trigger publication_is_listed
    after insert or update of superseded, published_at, live_from, tag_ids, contributor_names on publication
    for each row execute function list_publication();
