alter table medium
    add column state text not null default 'USABLE'
        constraint medium_state_known check (state in ('USABLE', 'KILLED')),
    add column kill_reason text,
    add constraint medium_killed_for_a_reason check ((state = 'KILLED') = (kill_reason is not null));
