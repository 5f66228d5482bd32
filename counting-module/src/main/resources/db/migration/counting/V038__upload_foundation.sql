-- Which earlier uploads of payments and of transfers a later one found lines of: those must not be undone from under it.
create table counting.upload_foundation (
  import_run bigint not null,
  found_run  bigint not null,
  line_count bigint not null,
  primary key (import_run, found_run)
);
create index upload_foundation_found on counting.upload_foundation (found_run);
