-- Two people who correct one intervention area never overwrite each other silently.
alter table margate.intervention_area add column version integer default 0 not null;
