-- What one partner passes to another in a year. Each side says what it paid or received; the count takes out what both count as spent.
create table counting.transfer (
  ref            varchar(20)  not null primary key,
  payer_code     varchar(40)  not null references common.organisation (code),
  receiver_code  varchar(40)  not null references common.organisation (code),
  start_year     integer      not null check (start_year between 1900 and 2200),
  kind           varchar(30)  not null,
  payer_pence    bigint       check (payer_pence >= 0),
  receiver_pence bigint       check (receiver_pence >= 0),
  note           varchar(500),
  synthetic      boolean      not null,
  released       boolean      not null,
  version        integer      not null,
  check (payer_code <> receiver_code),
  check (payer_pence is not null or receiver_pence is not null),
  unique (payer_code, receiver_code, start_year, kind)
);
create index transfer_year on counting.transfer (start_year);
create index transfer_receiver on counting.transfer (receiver_code, start_year);
insert into common.numbering (series, next_number) values ('TRF', 1);
