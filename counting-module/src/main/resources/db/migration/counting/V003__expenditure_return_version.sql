-- Two people who correct one return never overwrite each other silently.
alter table counting.expenditure_return add column version integer default 0 not null;
