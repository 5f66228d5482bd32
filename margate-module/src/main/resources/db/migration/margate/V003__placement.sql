-- Placements of vulnerable people. What a placement says lies in one encrypted text; ref_index is the blind index of its reference. key_id says with which key a row is.
create sequence margate.placement_seq start with 50 increment by 50;
create table margate.placement (
  id                bigint        not null primary key,
  organisation_code varchar(40)   not null references common.organisation (code),
  ref_index         varchar(64)   not null,
  key_id            varchar(60)   not null,
  content           varchar(8000) not null,
  synthetic         boolean       not null,
  import_run        bigint        not null,
  import_line       bigint        not null,
  version           integer       not null,
  constraint placement_reference_once unique (organisation_code, ref_index)
);
create index placement_key on margate.placement (key_id);
create ${unlogged} table margate.placement_staging (
  run_id       bigint        not null,
  line         bigint        not null,
  ref_index    varchar(64)   not null,
  key_id       varchar(60)   not null,
  content      varchar(8000) not null,
  verdict      varchar(20),
  placement_id bigint,
  primary key (run_id, line)
);
create index placement_staging_reference on margate.placement_staging (run_id, ref_index, line);
create table margate.placement_before (
  run_id       bigint  not null,
  placement_id bigint  not null,
  was_there    boolean not null,
  key_id       varchar(60),
  content      varchar(8000),
  synthetic    boolean,
  import_run   bigint,
  import_line  bigint,
  primary key (run_id, placement_id),
  constraint placement_before_says_what_was check (was_there = (content is not null))
);
create index placement_before_key on margate.placement_before (key_id);
-- Who looked at which placement and why. It outlives the placement.
create sequence margate.placement_look_seq start with 50 increment by 50;
create table margate.placement_look (
  id                bigint        not null primary key,
  at                timestamp     not null,
  actor             varchar(100)  not null,
  placement_id      bigint        not null,
  organisation_code varchar(40)   not null,
  key_id            varchar(60)   not null,
  reason            varchar(2000) not null
);
create index placement_look_key on margate.placement_look (key_id);
