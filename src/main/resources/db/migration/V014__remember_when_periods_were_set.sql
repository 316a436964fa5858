-- When somebody last decided about a period. Instances whose clocks differ by milliseconds agree on an order by it;
-- what was set before this column came is settled long since.
alter table publication add column set_at timestamptz not null default '2000-01-01T00:00:00Z';
alter table publication alter column set_at drop default;
