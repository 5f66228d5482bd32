-- What the lines of each return come to by where the money comes from, who spends it, on what and what for, kept with them as the sums of two dimensions are. Gross only.
create table counting.expenditure_stream (
  start_year        integer      not null,
  organisation_code varchar(40)  not null,
  phase             varchar(10)  not null,
  basis             varchar(15)  not null,
  fund              varchar(100) not null,
  service           varchar(60)  not null,
  outcome           varchar(100) not null,
  theme             varchar(20)  not null,
  cofog             varchar(10)  not null,
  pence             bigint       not null,
  administration    bigint       not null,
  primary key (start_year, organisation_code, phase, basis, fund, service, outcome, theme, cofog)
);
