-- Which years and phases of a body an upload told, also where it said nothing new: what it left as it was must not be undone from under it.
create table counting.expenditure_told (
  import_run        bigint      not null,
  organisation_code varchar(40) not null,
  start_year        integer     not null,
  phase             varchar(10) not null,
  primary key (import_run, organisation_code, start_year, phase)
);
create index expenditure_told_of_return on counting.expenditure_told (organisation_code, start_year, phase);
insert into counting.expenditure_told (import_run, organisation_code, start_year, phase) select distinct import_run, organisation_code, start_year, phase from counting.expenditure_line;
