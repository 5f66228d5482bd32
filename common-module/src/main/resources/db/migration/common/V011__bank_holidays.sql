-- Weekdays on which offices are closed; what is counted in working days leaves them out.
create table common.bank_holiday (
  on_date date         not null primary key,
  title   varchar(200) not null,
  source  varchar(300) not null
);
