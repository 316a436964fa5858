-- A state may be blanked, and nothing else of a row may ever change, and only by the function below.
alter table journal alter column state drop not null;

create function erase_journal_states(kind_ text, resource_ uuid, versions_ bigint[]) returns integer
language plpgsql security definer set search_path from current as $$
declare
    erased integer;
begin
    perform set_config('cutline.erasing', 'yes', true);
    update journal set state = null
    where kind = kind_ and resource_id = resource_ and version = any (versions_) and state is not null
      and operation <> 'ERASE';
    get diagnostics erased = row_count;
    perform set_config('cutline.erasing', '', true);
    -- The answers that are kept for retries show states too.
    delete from stored_answer where position(resource_::text in body) > 0;
    return erased;
end
$$;
revoke execute on function erase_journal_states from public;

create function refuse_change_of_journal() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('cutline.erasing', true) = 'yes'
            and new.state is null and to_jsonb(new) - 'state' = to_jsonb(old) - 'state' then
        return new;
    end if;
    raise exception 'journal is append-only';
end
$$;
drop trigger journal_append_only on journal;
create trigger journal_append_only before update or delete on journal
    for each row execute function refuse_change_of_journal();

-- What a medium was called at an instant is found by the medium.
create index journal_captions_by_medium on journal ((state ->> 'media')) where kind = 'CAPTION';
-- Readers in order go on after a transaction and a sequence.
drop index journal_by_transaction;
create index journal_by_transaction on journal (transaction_id, sequence);
