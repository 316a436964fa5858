-- How far shared caches have been told what to forget: all that was written by older transactions. One row at most.
create table purge_position (
    only_one boolean primary key default true constraint purge_position_only_one check (only_one),
    floor xid8 not null
);
