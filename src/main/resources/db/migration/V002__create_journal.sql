create table journal (
    sequence bigint generated always as identity primary key,
    -- Rows of a slow transaction become visible late; readers in order stop below the oldest running transaction.
    transaction_id xid8 not null default pg_current_xact_id(),
    at timestamptz not null,
    actor text not null,
    kind text not null,
    resource_id uuid not null,
    version bigint not null,
    operation text not null,
    format integer not null,
    state jsonb not null
);
create index journal_by_resource on journal (resource_id, sequence);
create index journal_by_transaction on journal (transaction_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;
create trigger journal_append_only before update or delete on journal
    for each row execute function refuse_change();
create trigger journal_never_truncated before truncate on journal
    for each statement execute function refuse_change();

-- Who refers to whom: edition 0 is a draft, edition n the publication number n.
create table reference (
    from_kind text not null,
    from_id uuid not null,
    edition integer not null,
    to_kind text not null,
    to_id uuid not null,
    until timestamptz,
    primary key (from_kind, from_id, edition, to_kind, to_id)
);
create index reference_by_target on reference (to_kind, to_id);
