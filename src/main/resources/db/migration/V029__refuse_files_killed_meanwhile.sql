-- Whoever brings in a file looks whether it was killed, but may commit only long after that, as a large import does.
-- So it is looked for once more at the very end, while no kill can be under way: a kill waits for those who are at
-- their end, and finds what they bring; those who come to it later find the kill. One lock serves for all files,
-- because the database has no room for one for each file of an import.
create function refuse_killed_file() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('killing files', 0));
    if exists (
        select from medium mine join medium other on file_of(other.href) = file_of(mine.href)
        where mine.id = new.id and mine.state = 'USABLE' and other.state = 'KILLED'
    ) then
        raise exception 'the file of medium % has been killed', new.id using errcode = 'KF001';
    end if;
    return null;
end
$$;

create constraint trigger medium_file_not_killed
    after insert on medium deferrable initially deferred
    for each row when (new.state = 'USABLE' and new.href is not null)
    execute function refuse_killed_file();

create constraint trigger medium_new_file_not_killed
    after update on medium deferrable initially deferred
    for each row when (
        new.state = 'USABLE' and new.href is not null
        and (new.href is distinct from old.href or new.state is distinct from old.state))
    execute function refuse_killed_file();
