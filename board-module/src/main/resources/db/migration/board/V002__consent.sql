-- Who of the partners agrees to what; the last word of each counts, the others stay.
create sequence board.consent_seq start with 1 increment by 1;
create table board.consent (
  id                bigint       not null primary key,
  saving_ref        varchar(20)  not null references board.saving (ref),
  organisation_code varchar(40)  not null references common.organisation (code),
  state             varchar(30)  not null check (state in ('PROPOSED', 'NOTED', 'AGREED_IN_PRINCIPLE', 'AGREED_WITH_CONDITIONS', 'DECLINED', 'WITHDRAWN')),
  on_date           date         not null,
  signed_by         varchar(200) not null,
  authority         varchar(300) not null,
  conditions        varchar(1000),
  account           varchar(100) not null,
  recorded_at       timestamp    not null,
  check (state <> 'AGREED_WITH_CONDITIONS' or conditions is not null)
);
create index consent_saving on board.consent (saving_ref, organisation_code);
