-- Reference data: areas and organisations. Codes are what everything else holds them by.
create table common.area (
  code        varchar(9)   not null primary key,
  name        varchar(200) not null,
  kind        varchar(20)  not null check (kind in ('COUNTRY', 'REGION', 'COUNTY', 'UNITARY', 'DISTRICT', 'WARD')),
  parent_code varchar(9)   references common.area (code),
  valid_from  date,
  valid_to    date,
  source      varchar(300) not null,
  constraint area_ends_after_it_begins check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
create table common.area_outline (
  code     varchar(9)       not null primary key references common.area (code),
  geometry varchar(1000000) not null
);

create table common.organisation (
  code       varchar(40)  not null primary key,
  name       varchar(200) not null,
  kind       varchar(30)  not null,
  area_code  varchar(9)   references common.area (code),
  valid_from date,
  valid_to   date,
  source     varchar(300) not null,
  version    integer      not null,
  constraint organisation_ends_after_it_begins check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
create table common.organisation_alias (
  organisation_code varchar(40)  not null references common.organisation (code),
  alias             varchar(200) not null,
  alias_key         varchar(200) not null unique
);
create index organisation_alias_of on common.organisation_alias (organisation_code);
create table common.organisation_succession (
  predecessor_code varchar(40)   not null references common.organisation (code),
  successor_code   varchar(40)   not null references common.organisation (code),
  on_date          date          not null,
  share_percent    numeric(7, 4) not null check (share_percent > 0 and share_percent <= 100),
  source           varchar(300)  not null,
  verified         boolean       not null,
  primary key (predecessor_code, successor_code, on_date)
);

create table common.account (
  name              varchar(100) not null primary key,
  display_name      varchar(200) not null,
  organisation_code varchar(40)  references common.organisation (code)
);

create table common.lease (
  name  varchar(200) not null primary key,
  owner varchar(40)  not null,
  until timestamp    not null
);

-- Audit: entries are only ever inserted; seals chain them in the order they were committed.
create sequence common.audit_entry_seq start with 50 increment by 50;
create table common.audit_entry (
  id           bigint       not null primary key,
  at           timestamp    not null,
  actor        varchar(100) not null,
  subject      varchar(300) not null,
  deed         varchar(100) not null,
  detail       varchar(4000),
  content_hash varchar(64)  not null
);
create index audit_entry_subject on common.audit_entry (subject, at);
create table common.audit_change (
  entry_id     bigint       not null references common.audit_entry (id),
  ordinal      integer      not null,
  field        varchar(100) not null,
  before_value varchar(4000),
  after_value  varchar(4000),
  primary key (entry_id, ordinal)
);
create table common.audit_seal (
  seal_number bigint      not null primary key,
  entry_id    bigint      not null unique,
  chain_hash  varchar(64) not null
);

create table common.quoted_figure (
  figure_key     varchar(100)  not null primary key,
  theme          varchar(30)   not null,
  label          varchar(200)  not null,
  unit           varchar(60)   not null,
  state          varchar(20)   not null,
  low_pence      bigint,
  central_pence  bigint,
  high_pence     bigint,
  number_value   numeric(20, 6),
  as_of          date          not null,
  price_base     varchar(60),
  kind           varchar(20)   not null,
  evidence_grade integer       check (evidence_grade between 1 and 6),
  formula        varchar(1000) not null,
  source         varchar(300)  not null,
  source_text    varchar(2000) not null,
  owner          varchar(200),
  due_on         date,
  constraint quoted_figure_range check (low_pence is null or high_pence is null or low_pence <= high_pence)
);

create table common.indicator (
  code              varchar(100)  not null primary key,
  theme             varchar(30)   not null,
  title             varchar(200)  not null,
  definition        varchar(1000) not null,
  unit              varchar(60)   not null,
  polarity          varchar(20)   not null,
  tolerance_percent numeric(7, 3) not null check (tolerance_percent >= 0),
  owner             varchar(200)  not null
);
create table common.indicator_point (
  indicator_code varchar(100)   not null references common.indicator (code),
  kind           varchar(20)    not null,
  on_date        date           not null,
  number_value   numeric(20, 6) not null,
  source         varchar(300)   not null,
  synthetic      boolean        not null,
  primary key (indicator_code, kind, on_date)
);

-- Intake: the stored file in pieces, the run over it, and what the run had to say.
create sequence common.import_run_seq start with 1 increment by 1;
create table common.import_run (
  id                bigint       not null primary key,
  data_set          varchar(100) not null,
  organisation_code varchar(40)  not null references common.organisation (code),
  file_name         varchar(200) not null,
  sha256            varchar(64)  not null,
  size_bytes        bigint       not null,
  mode              varchar(20)  not null,
  status            varchar(20)  not null,
  synthetic         boolean      not null,
  submitted_by      varchar(100) not null,
  submitted_at      timestamp    not null,
  ended_at          timestamp,
  attempts          integer      not null,
  lines_read        bigint       not null,
  lines_taken       bigint       not null,
  lines_unchanged   bigint       not null,
  lines_refused     bigint       not null,
  lines_skipped     bigint       not null,
  amount_pence      bigint,
  progress_percent  integer      not null,
  problems_left_out bigint       not null,
  version           integer      not null
);
create index import_run_waiting on common.import_run (status, id);
create table common.import_piece (
  run_id  bigint  not null references common.import_run (id),
  ordinal integer not null,
  content bytea   not null,
  primary key (run_id, ordinal)
);
create table common.import_problem (
  run_id      bigint        not null references common.import_run (id),
  ordinal     bigint        not null,
  line        bigint,
  column_name varchar(200),
  severity    varchar(20)   not null,
  code        varchar(40)   not null,
  message     varchar(1000) not null,
  remedy      varchar(1000),
  primary key (run_id, ordinal)
);
create table common.import_refused (
  run_id bigint        not null references common.import_run (id),
  line   bigint        not null,
  code   varchar(40)   not null,
  reason varchar(2000) not null,
  cells  text          not null,
  primary key (run_id, line)
);
create table common.import_heading (
  run_id      bigint       not null references common.import_run (id),
  ordinal     integer      not null,
  heading     varchar(200) not null,
  column_name varchar(100),
  known       varchar(20)  not null,
  first_value varchar(200),
  primary key (run_id, ordinal)
);
create table common.column_memory (
  organisation_code varchar(40)  not null references common.organisation (code),
  data_set          varchar(100) not null,
  heading           varchar(200) not null,
  column_name       varchar(100) not null,
  primary key (organisation_code, data_set, heading)
);
