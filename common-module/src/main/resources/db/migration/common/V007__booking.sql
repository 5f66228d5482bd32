-- Rooms, desks and halls that can be booked, and their bookings. Moments are UTC; opening hours are what the clock on the wall says.
create table common.bookable (
  code              varchar(40)  not null primary key,
  name              varchar(200) not null,
  kind              varchar(20)  not null,
  organisation_code varchar(40)  not null references common.organisation (code),
  record_ref        varchar(300) not null,
  capacity          integer      not null check (capacity between 1 and 10000),
  opens_at          time         not null,
  closes_at         time         not null,
  open_days         varchar(7)   not null,
  synthetic         boolean      not null,
  version           integer      not null,
  constraint bookable_closes_after_it_opens check (closes_at > opens_at)
);
create sequence common.booking_seq start with 1 increment by 1;
create table common.booking (
  id            bigint       not null primary key,
  bookable_code varchar(40)  not null references common.bookable (code),
  starts_at     timestamp    not null,
  ends_at       timestamp    not null,
  purpose       varchar(200) not null,
  people        integer,
  booked_by     varchar(100) not null,
  booked_at     timestamp    not null,
  cancelled_by  varchar(100),
  cancelled_at  timestamp,
  synthetic     boolean      not null,
  version       integer      not null,
  constraint booking_ends_after_it_starts check (ends_at > starts_at),
  constraint booking_is_cancelled_by_somebody check ((cancelled_by is null) = (cancelled_at is null))
);
create index booking_of_bookable on common.booking (bookable_code, starts_at);
create index booking_by on common.booking (booked_by, starts_at);
