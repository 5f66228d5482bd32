-- A call asks several organisations for the same return; each then owes one, hands it in by upload and attests it.
create sequence common.return_call_seq start with 1 increment by 1;
create table common.return_call (
  id        bigint       not null primary key,
  title     varchar(200) not null,
  data_set  varchar(100) not null,
  period    varchar(40)  not null,
  opens_on  date         not null,
  due_on    date         not null,
  note      varchar(500),
  constraint return_call_once unique (data_set, period),
  constraint return_call_is_due_after_it_opens check (due_on >= opens_on)
);
create sequence common.called_return_seq start with 1 increment by 1;
create table common.called_return (
  id                bigint       not null primary key,
  call_id           bigint       not null references common.return_call (id),
  organisation_code varchar(40)  not null references common.organisation (code),
  state             varchar(20)  not null check (state in ('DUE', 'RECEIVED', 'ATTESTED', 'NOTHING')),
  run_id            bigint       references common.import_run (id),
  said_by           varchar(100),
  said_as           varchar(200),
  said_at           timestamp,
  note              varchar(500),
  version           integer      not null,
  constraint called_return_once unique (call_id, organisation_code),
  constraint called_return_rests_on_an_upload check ((state in ('RECEIVED', 'ATTESTED')) = (run_id is not null)),
  constraint called_return_is_said_by_somebody check ((state in ('ATTESTED', 'NOTHING')) = (said_by is not null and said_as is not null and said_at is not null))
);
create index called_return_of on common.called_return (organisation_code, state);
create index called_return_rests_on on common.called_return (run_id);
