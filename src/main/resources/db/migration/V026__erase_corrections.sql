-- What the law forbids to keep may stand in a correction as well: it goes, and every state forgets that it told it.
create function erase_corrections(article_ uuid, instants_ timestamptz[]) returns integer
language plpgsql security definer set search_path from current as $$
declare
    erased integer;
begin
    perform set_config('cutline.erasing', 'yes', true);
    delete from correction where article_id = article_ and at = any (instants_);
    get diagnostics erased = row_count;
    update journal set state = jsonb_set(state, '{corrections}', (
        select coalesce(jsonb_agg(told order by place), '[]')
        from jsonb_array_elements(state -> 'corrections') with ordinality as each_of (told, place)
        where (told ->> 'at')::timestamptz <> all (instants_)))
    where kind = 'ARTICLE' and resource_id = article_ and jsonb_array_length(state -> 'corrections') > 0;
    perform set_config('cutline.erasing', '', true);
    return erased;
end
$$;
revoke execute on function erase_corrections from public;

create or replace function refuse_to_forget_correction() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and (current_setting('cutline.erasing', true) = 'yes'
            or not exists (select 1 from article where id = old.article_id)) then
        return old;
    end if;
    raise exception 'correction is append-only';
end
$$;

-- A state may be blanked, or lose corrections, and nothing else of a row may ever change.
create or replace function refuse_change_of_journal() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('cutline.erasing', true) = 'yes'
            and to_jsonb(new) - 'state' = to_jsonb(old) - 'state'
            and (new.state is null
                or (new.state - 'corrections') = (old.state - 'corrections')
                    and (old.state -> 'corrections') @> (new.state -> 'corrections')) then
        return new;
    end if;
    raise exception 'journal is append-only';
end
$$;
