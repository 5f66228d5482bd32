-- Files and remarks that belong to a record of any register. The record is held as kind:code, as the audit log writes its subjects.
create sequence common.attachment_seq start with 1 increment by 1;
create table common.attachment (
  id                bigint       not null primary key,
  record_ref        varchar(300) not null,
  organisation_code varchar(40)  references common.organisation (code),
  file_name         varchar(200) not null,
  file_kind         varchar(20)  not null,
  sha256            varchar(64)  not null,
  size_bytes        bigint       not null,
  synthetic         boolean      not null,
  added_by          varchar(100) not null,
  added_at          timestamp    not null,
  taken_off_by      varchar(100),
  taken_off_at      timestamp,
  version           integer      not null,
  constraint attachment_is_taken_off_by_somebody check ((taken_off_by is null) = (taken_off_at is null))
);
create index attachment_of_record on common.attachment (record_ref, id);
create table common.attachment_piece (
  attachment_id bigint  not null references common.attachment (id),
  ordinal       integer not null,
  content       bytea   not null,
  primary key (attachment_id, ordinal)
);

create sequence common.remark_seq start with 1 increment by 1;
create table common.remark (
  id           bigint        not null primary key,
  record_ref   varchar(300)  not null,
  words        varchar(4000) not null,
  written_by   varchar(100)  not null,
  written_at   timestamp     not null,
  edited_at    timestamp,
  withdrawn_by varchar(100),
  withdrawn_at timestamp,
  version      integer       not null,
  constraint remark_is_withdrawn_by_somebody check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index remark_on_record on common.remark (record_ref, id);
