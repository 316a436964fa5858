-- A write whose answer was erased has been done all the same: a retry must not do it again.
alter table stored_answer add column erased boolean not null default false;

create or replace function erase_journal_states(kind_ text, resource_ uuid, versions_ bigint[]) returns integer
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
    update stored_answer a set body = null, erased = true where position(resource_::text in a.body) > 0;
    return erased;
end
$$;
