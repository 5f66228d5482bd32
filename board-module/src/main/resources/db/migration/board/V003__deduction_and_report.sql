-- What comes off a saving before it arrives: costs of selling, debts to redeem, what may not be used freely.
create sequence board.deduction_seq start with 1 increment by 1;
create table board.deduction (
  id          bigint       not null primary key,
  saving_ref  varchar(20)  not null references board.saving (ref),
  title       varchar(200) not null,
  low_pence   bigint       not null check (low_pence >= 0),
  high_pence  bigint       not null,
  source      varchar(300) not null,
  synthetic   boolean      not null,
  account     varchar(100) not null,
  recorded_at timestamp    not null,
  check (low_pence <= high_pence),
  unique (saving_ref, title)
);
-- The lines of a report, each with the figure that it states and the one that our own rows give.
create table board.report_line (
  report    varchar(100)  not null,
  place     varchar(60)   not null,
  ordinal   integer       not null,
  statement varchar(300)  not null,
  reported  varchar(100),
  computed  varchar(100),
  remark    varchar(500),
  primary key (report, ordinal)
);
