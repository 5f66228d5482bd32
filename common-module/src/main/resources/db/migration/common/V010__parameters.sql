-- Numbers that rules go by. A version is in force when it is active; two people stand behind it unless it came with the application.
create table common.parameter_set (
  code    varchar(60)  not null primary key,
  title   varchar(200) not null,
  unit    varchar(60)  not null,
  purpose varchar(500) not null,
  needs   varchar(500) not null,
  minimum numeric(20, 6),
  maximum numeric(20, 6)
);
create sequence common.parameter_version_seq start with 1 increment by 1;
create table common.parameter_version (
  id             bigint       not null primary key,
  set_code       varchar(60)  not null references common.parameter_set (code),
  version_number integer      not null,
  valid_from     date         not null,
  source         varchar(500) not null,
  to_be_verified boolean      not null,
  reason         varchar(1000),
  status         varchar(20)  not null check (status in ('PROPOSED', 'ACTIVE', 'SUPERSEDED', 'WITHDRAWN')),
  proposed_by    varchar(100),
  proposed_at    timestamp    not null,
  decided_by     varchar(100),
  decided_at     timestamp,
  version        integer      not null,
  unique (set_code, version_number),
  constraint parameter_version_of_two_people check (status not in ('ACTIVE', 'SUPERSEDED') or proposed_by is null or (decided_by is not null and decided_by <> proposed_by))
);
create table common.parameter_value (
  version_id   bigint         not null references common.parameter_version (id),
  value_key    varchar(100)   not null,
  number_value numeric(20, 6) not null,
  primary key (version_id, value_key)
);
