-- An ask whole: whom it was put to, what it would unlock, what government promised, and the letters that went to and fro.
alter table barriers.ask add column official varchar(200);
alter table barriers.ask add column benefit varchar(1000);
alter table barriers.ask add column evidence varchar(2000);
alter table barriers.ask add column published boolean default false not null;
alter table barriers.ask add column review_on date;
alter table barriers.ask add column promise varchar(2000);
alter table barriers.ask add column promised_by varchar(200);
alter table barriers.ask add column promised_on date;
alter table barriers.ask add column promised_in varchar(300);
alter table barriers.ask add column promise_state varchar(20) check (promise_state in ('SAID', 'UNDER_WAY', 'PARTLY_KEPT', 'KEPT', 'NOT_KEPT'));
alter table barriers.ask add column next_step varchar(1000);
alter table barriers.ask add constraint ask_promise_whole check ((promise is null) = (promised_by is null) and (promise is null) = (promised_on is null) and (promise is null) = (promised_in is null)
  and (promise is null) = (promise_state is null) and (promise is not null or next_step is null));
create index ask_department on barriers.ask (department, instrument);
create sequence barriers.ask_letter_seq start with 1 increment by 1;
create table barriers.ask_letter (
  id          bigint        not null primary key,
  ask_ref     varchar(20)   not null references barriers.ask (ref),
  on_date     date          not null,
  from_whom   varchar(200)  not null,
  to_whom     varchar(200)  not null,
  said        varchar(2000) not null,
  recorded_by varchar(100)  not null,
  recorded_at timestamp     not null
);
create index ask_letter_ask on barriers.ask_letter (ask_ref, on_date, id);
