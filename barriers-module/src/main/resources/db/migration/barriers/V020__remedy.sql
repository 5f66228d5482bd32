-- What a remedy takes and how likely it is to work, so that the best to remove for a given effort can be found.
alter table barriers.barrier add column remedy_effort_days integer check (remedy_effort_days > 0);
alter table barriers.barrier add column remedy_works_percent integer check (remedy_works_percent between 1 and 100);
