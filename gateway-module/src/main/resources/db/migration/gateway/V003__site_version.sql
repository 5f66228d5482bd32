-- Two people who correct one site never overwrite each other silently.
alter table gateway.site add column version integer default 0 not null;
