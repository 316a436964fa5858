-- The answers that are kept for retries are erased by the service, which knows what else they quote.
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
    return erased;
end
$$;
