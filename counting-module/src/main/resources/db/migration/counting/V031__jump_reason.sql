-- Why a service came to so much more or less than the year before, in the body's own words, where no line of its return says it.
create table counting.jump_reason (
  organisation_code varchar(40)  not null references common.organisation (code),
  start_year        integer      not null check (start_year between 1900 and 2200),
  service           varchar(60)  not null,
  reason            varchar(500) not null,
  version           integer      not null,
  primary key (organisation_code, start_year, service)
);
