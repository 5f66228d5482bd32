-- Two administrators who change one account at once choose; nothing is overwritten silently.
alter table common.account add column version integer default 0 not null;
