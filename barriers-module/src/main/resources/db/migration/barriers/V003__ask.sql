create table barriers.ask (
  ref             varchar(20)   not null primary key check (ref like 'ASK-%'),
  text            varchar(1000) not null,
  instrument      varchar(30)   check (instrument in ('POWER', 'RING_FENCE_REMOVAL', 'INDICATOR_DROPPED', 'INSPECTION_CHANGE', 'DATA_GATEWAY', 'FUNDING_FLEXIBILITY', 'POLICY_CHANGE', 'PILOT_STATUS')),
  statute         varchar(300),
  department      varchar(200),
  minister        varchar(200),
  submitted_on    date          not null,
  submitted_in    varchar(300),
  offer           varchar(1000),
  response_due_on date,
  response        varchar(2000),
  response_type   varchar(20)   check (response_type in ('GRANTED', 'PARTLY', 'REFUSED', 'DEFERRED', 'MISUNDERSTOOD')),
  responded_on    date,
  conditions      varchar(1000),
  source          varchar(300),
  version         integer       not null,
  check ((response is null) = (responded_on is null)),
  check (response is not null or response_type is null)
);
create table barriers.ask_barrier (
  ask_ref     varchar(20) not null references barriers.ask (ref),
  barrier_ref varchar(20) not null references barriers.barrier (ref),
  primary key (ask_ref, barrier_ref)
);
create index ask_barrier_barrier on barriers.ask_barrier (barrier_ref);
insert into barriers.barrier_numbering (series, next_number) values ('ASK', 1);
