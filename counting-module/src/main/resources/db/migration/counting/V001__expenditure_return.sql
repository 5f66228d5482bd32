create table counting.expenditure_return (
  organisation_code varchar(40)  not null references common.organisation (code),
  start_year        integer      not null check (start_year between 1900 and 2200),
  gross_pence       bigint       not null check (gross_pence >= 0),
  note              varchar(500),
  synthetic         boolean      not null,
  released          boolean      not null,
  primary key (organisation_code, start_year)
);
