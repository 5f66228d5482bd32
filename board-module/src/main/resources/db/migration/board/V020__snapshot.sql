-- Figures as they were reported. Rows are written once and never changed; a snapshot is only released.
create table board.snapshot (
  ref         varchar(20)  not null primary key,
  title       varchar(200) not null,
  purpose     varchar(500) not null,
  taken_at    timestamp    not null,
  account     varchar(100) not null,
  figures     integer      not null,
  digest      varchar(64)  not null,
  released_at timestamp
);
create table board.snapshot_figure (
  snapshot_ref   varchar(20)   not null references board.snapshot (ref),
  ordinal        integer       not null,
  figure_key     varchar(200)  not null,
  label          varchar(1000) not null,
  unit           varchar(100)  not null,
  state          varchar(20)   not null,
  low_pence      bigint,
  central_pence  bigint,
  high_pence     bigint,
  number_value   numeric(38, 10),
  as_of          date,
  price_base     varchar(100),
  kind           varchar(20)   not null,
  evidence_grade integer,
  formula        varchar(4000) not null,
  pending_owner  varchar(400),
  pending_due    date,
  owner          varchar(400),
  synthetic      boolean       not null,
  primary key (snapshot_ref, figure_key)
);
create index snapshot_figure_key on board.snapshot_figure (figure_key);
create table board.snapshot_input (
  snapshot_ref varchar(20)  not null,
  figure_key   varchar(200) not null,
  ordinal      integer      not null,
  input_figure varchar(200),
  label        varchar(1000),
  said         varchar(1000),
  source       varchar(1000),
  source_file  varchar(500),
  source_line  bigint,
  line_text    varchar(8000),
  href         varchar(1000),
  primary key (snapshot_ref, figure_key, ordinal),
  foreign key (snapshot_ref, figure_key) references board.snapshot_figure (snapshot_ref, figure_key)
);
insert into common.numbering (series, next_number) values ('SNP', 1);
