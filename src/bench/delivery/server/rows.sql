-- What pgbench selects from: as many rows as the newsroom has stories by default, each of them one delivered story.
create schema if not exists benchmark;
drop table if exists benchmark.story;
create table benchmark.story (number integer primary key, body text not null);
insert into benchmark.story select number, :'body' from generate_series(1, 10000) as number;
vacuum analyze benchmark.story;
