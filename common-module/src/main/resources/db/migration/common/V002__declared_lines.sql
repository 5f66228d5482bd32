-- How many lines the sender says a file holds, to be compared with what was read.
alter table common.import_run add column declared_lines bigint;
alter table common.import_run add constraint import_run_declares_no_less_than_none check (declared_lines is null or declared_lines >= 0);
