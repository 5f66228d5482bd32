-- A barrier's owner, counterpart, days and way. What was raised before has no day it was raised on, because nobody said one.
alter table barriers.barrier add column severity varchar(10) check (severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL'));
alter table barriers.barrier add column owner_code varchar(40) references common.organisation (code);
alter table barriers.barrier add column owner_person varchar(200);
alter table barriers.barrier add column counterpart_department varchar(200);
alter table barriers.barrier add column counterpart_directorate varchar(200);
alter table barriers.barrier add column counterpart_official varchar(200);
alter table barriers.barrier add column remedy varchar(2000);
alter table barriers.barrier add column workaround varchar(2000);
alter table barriers.barrier add column evidence varchar(2000);
alter table barriers.barrier add column raised_on date;
alter table barriers.barrier add column raised_by varchar(100);
alter table barriers.barrier add column raised_by_organisation varchar(40) references common.organisation (code);
alter table barriers.barrier add column due_on date;
alter table barriers.barrier add column status_since date;
alter table barriers.barrier add column escalated_to varchar(30) check (escalated_to in ('THEME_LEAD', 'PUBLIC_SERVICE_BOARD', 'DEPARTMENT', 'CENTRE', 'MINISTER'));
alter table barriers.barrier add column response varchar(20) check (response in ('GRANTED', 'PARTLY', 'REFUSED', 'DEFERRED', 'MISUNDERSTOOD'));
create table barriers.barrier_affected (
  barrier_ref       varchar(20) not null references barriers.barrier (ref),
  organisation_code varchar(40) not null references common.organisation (code),
  primary key (barrier_ref, organisation_code)
);
-- A record is kind:code; which kinds there are is not known here.
create table barriers.barrier_link (
  barrier_ref varchar(20)  not null references barriers.barrier (ref),
  record      varchar(300) not null,
  primary key (barrier_ref, record)
);
create index barrier_link_record on barriers.barrier_link (record);
create table barriers.barrier_step (
  barrier_ref  varchar(20)   not null references barriers.barrier (ref),
  ordinal      integer       not null,
  from_status  varchar(30)   not null,
  to_status    varchar(30)   not null,
  on_date      date          not null,
  account      varchar(100)  not null,
  recorded_at  timestamp     not null,
  note         varchar(2000) not null,
  escalated_to varchar(30),
  response     varchar(20),
  primary key (barrier_ref, ordinal),
  check ((to_status = 'ESCALATED') = (escalated_to is not null)),
  check ((to_status = 'RESPONSE_RECEIVED') = (response is not null))
);
