-- A return is the sum of its lines where it has some, and a total that was only stated where it has none. The count takes one phase and one basis of it.
alter table counting.expenditure_return add column stated_pence bigint check (stated_pence >= 0);
alter table counting.expenditure_return add column stated_synthetic boolean default false not null;
update counting.expenditure_return set stated_pence = gross_pence, stated_synthetic = synthetic;
alter table counting.expenditure_return add column phase varchar(10) default 'OUTTURN' not null;
alter table counting.expenditure_return add column basis varchar(15) default 'BY_BODY' not null;
alter table counting.expenditure_return add column line_count bigint default 0 not null;

-- The lines of returns, each in one part for every theme and area it is allocated to; '-' stands for what was not said, or said in words of no code list, which are kept beside it. They are written in sets and never changed: a later
-- upload of the same year and phase takes the place of those it does not repeat, and an undo puts them back.
create table counting.expenditure_line (
  import_run        bigint       not null,
  import_line       bigint       not null,
  part              integer      not null,
  organisation_code varchar(40)  not null,
  start_year        integer      not null,
  phase             varchar(10)  not null,
  nature            varchar(10)  not null,
  flow              varchar(10)  not null,
  basis             varchar(15)  not null,
  quality           varchar(15)  not null,
  cofog             varchar(10)  not null,
  service           varchar(60)  not null,
  subjective        varchar(30)  not null,
  theme             varchar(20)  not null,
  area_code         varchar(20)  not null,
  fund              varchar(100) not null,
  outcome           varchar(100) not null,
  counterpart       varchar(100),
  apportioned_by    varchar(200),
  note              varchar(500),
  themes_written    varchar(500),
  areas_written     varchar(1000),
  unknown_words     varchar(500),
  pence             bigint       not null check (pence >= 0),
  line_pence        bigint       not null,
  identity_key      uuid         not null,
  content_key       uuid         not null,
  superseded_by     bigint,
  primary key (import_run, import_line, part)
);
create index expenditure_line_of_return on counting.expenditure_line (organisation_code, start_year, phase, content_key);
create index expenditure_line_by_area on counting.expenditure_line (start_year, area_code);
create index expenditure_line_by_service on counting.expenditure_line (start_year, service);
create index expenditure_line_superseded on counting.expenditure_line (superseded_by);

-- What the lines of each return come to for every two of its dimensions, kept with them, so that a table of any two reads some rows for a return and never its lines.
create table counting.expenditure_sum (
  pair              integer      not null,
  start_year        integer      not null,
  organisation_code varchar(40)  not null,
  phase             varchar(10)  not null,
  basis             varchar(15)  not null,
  nature            varchar(10)  not null,
  flow              varchar(10)  not null,
  one               varchar(60)  not null,
  other             varchar(60)  not null,
  pence             bigint       not null,
  line_count        bigint       not null,
  primary key (pair, start_year, organisation_code, phase, basis, nature, flow, one, other)
);
create index expenditure_sum_of_return on counting.expenditure_sum (organisation_code, start_year);

-- Returns that were stated as totals before there were lines: of them nothing else is said.
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select p.number, r.start_year, r.organisation_code, r.phase, r.basis, 'REVENUE', 'GROSS', '-', '-', r.gross_pence, 0
  from counting.expenditure_return r cross join (values (1), (2), (3), (4), (5), (12), (13), (14), (15), (23), (24), (25), (34), (35), (45)) as p(number);

-- Whether a return was released before an upload changed it, so that an undo can say so again.
create table counting.expenditure_before (
  import_run bigint  not null,
  start_year integer not null,
  released   boolean not null,
  primary key (import_run, start_year)
);

-- One return is compared and taken at a time, so that two uploads of one body never both take the place of the same lines.
insert into counting.payment_turn (id) values (2);

create ${unlogged} table counting.expenditure_staging (
  run_id         bigint       not null,
  line           bigint       not null,
  part           integer      not null,
  verdict        varchar(10),
  start_year     integer      not null,
  phase          varchar(10)  not null,
  nature         varchar(10)  not null,
  flow           varchar(10)  not null,
  basis          varchar(15)  not null,
  quality        varchar(15)  not null,
  cofog          varchar(10)  not null,
  service        varchar(60)  not null,
  subjective     varchar(30)  not null,
  theme          varchar(20)  not null,
  area_code      varchar(20)  not null,
  fund           varchar(100) not null,
  outcome        varchar(100) not null,
  counterpart    varchar(100),
  apportioned_by varchar(200),
  note           varchar(500),
  themes_written varchar(500),
  areas_written  varchar(1000),
  unknown_words  varchar(500),
  pence          bigint       not null,
  line_pence     bigint       not null,
  identity_key   uuid         not null,
  content_key    uuid         not null
);
create index expenditure_staging_key on counting.expenditure_staging (run_id, content_key);
