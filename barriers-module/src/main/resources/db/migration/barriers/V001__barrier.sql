create table barriers.barrier (
  ref          varchar(20)  not null primary key check (ref like 'BAR-%'),
  title        varchar(200) not null,
  because      varchar(500) not null,
  we_cannot    varchar(500) not null,
  which_blocks varchar(500) not null,
  category     varchar(30)  not null check (category in ('LEGISLATION', 'FUNDING_CONDITION', 'CAPITAL_FINANCE', 'INSPECTION', 'DATA_SHARING', 'TECHNOLOGY', 'PROCUREMENT', 'EMPLOYMENT', 'PROPERTY_TENURE', 'GOVERNANCE', 'CULTURE', 'INCENTIVES', 'NATIONAL_STANDARD', 'PLACEMENT_POLICY')),
  level        varchar(30)  not null check (level in ('LOCAL', 'COUNTY', 'REGIONAL', 'DEPARTMENTAL', 'CROSS_GOVERNMENT', 'PRIMARY_LEGISLATION')),
  status       varchar(30)  not null check (status in ('RAISED', 'TRIAGED', 'ACCEPTED', 'ESCALATED', 'AWAITING_RESPONSE', 'RESPONSE_RECEIVED', 'IMPLEMENTING', 'RESOLVED', 'VERIFIED', 'TOLERATED', 'WITHDRAWN')),
  source       varchar(300),
  version      integer      not null
);
create table barriers.barrier_theme (
  barrier_ref varchar(20) not null references barriers.barrier (ref),
  theme       varchar(30) not null,
  primary key (barrier_ref, theme)
);
-- The number the next barrier gets: one row, locked while a barrier is raised, so that two at once get two.
create table barriers.barrier_numbering (
  series      varchar(10) not null primary key,
  next_number integer     not null check (next_number > 0)
);
insert into barriers.barrier_numbering (series, next_number) values ('BAR', 1);
