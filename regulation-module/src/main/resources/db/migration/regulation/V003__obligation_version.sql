-- Two people who correct one obligation never overwrite each other silently.
alter table regulation.obligation add column version integer default 0 not null;
