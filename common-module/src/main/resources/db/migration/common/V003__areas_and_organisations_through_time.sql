-- A new kind of area. The check on kinds has no name of its own in V001, so the column is renewed and its check named.
alter table common.area add column kind_of varchar(20);
update common.area set kind_of = kind;
alter table common.area drop column kind;
alter table common.area rename column kind_of to kind;
alter table common.area alter column kind set not null;
alter table common.area add constraint area_kind_is_known check (kind in ('COUNTRY', 'REGION', 'COUNTY', 'UNITARY', 'DISTRICT', 'WARD', 'LSOA'));
create index area_kind_name on common.area (kind, name, code);
create index area_parent on common.area (parent_code);

-- All areas of a kind as they were drawn for one day, and which area was among them under which name.
create table common.area_edition (
  code    varchar(20)  not null primary key,
  kind    varchar(20)  not null,
  title   varchar(200) not null,
  on_date date         not null,
  source  varchar(300) not null
);
create table common.area_listing (
  edition_code varchar(20)  not null references common.area_edition (code),
  area_code    varchar(9)   not null references common.area (code),
  name         varchar(200) not null,
  primary key (edition_code, area_code)
);
create index area_listing_of on common.area_listing (area_code);

-- What share of an area of one edition passes to which area of another. The shares out of one area come to 1, which the boundary sees to.
create table common.area_lookup (
  from_edition varchar(20)   not null,
  to_edition   varchar(20)   not null,
  from_code    varchar(9)    not null,
  to_code      varchar(9)    not null,
  weight       numeric(9, 8) not null check (weight > 0 and weight <= 1),
  method       varchar(20)   not null check (method in ('EXACT', 'BEST_FIT', 'POPULATION_WEIGHTED')),
  source       varchar(300)  not null,
  primary key (from_edition, to_edition, from_code, to_code),
  foreign key (from_edition, from_code) references common.area_listing (edition_code, area_code),
  foreign key (to_edition, to_code) references common.area_listing (edition_code, area_code)
);
create index area_lookup_out_of on common.area_lookup (from_code);
create index area_lookup_into on common.area_lookup (to_code);

-- What-if geographies: a named way to put areas into groups. An area lies in one group of a grouping at most.
create table common.area_grouping (
  code     varchar(40)  not null primary key,
  name     varchar(200) not null,
  note     varchar(500) not null,
  source   varchar(300) not null,
  verified boolean      not null,
  ordinal  integer      not null
);
create table common.area_group (
  grouping_code varchar(40)  not null references common.area_grouping (code),
  code          varchar(40)  not null,
  name          varchar(200) not null,
  ordinal       integer      not null,
  primary key (grouping_code, code)
);
create table common.area_group_member (
  grouping_code varchar(40) not null,
  group_code    varchar(40) not null,
  area_code     varchar(9)  not null references common.area (code),
  primary key (grouping_code, area_code),
  foreign key (grouping_code, group_code) references common.area_group (grouping_code, code)
);

-- What an organisation was called before, and until when.
create table common.organisation_name (
  organisation_code varchar(40)  not null references common.organisation (code),
  name              varchar(200) not null,
  last_day          date         not null,
  source            varchar(300) not null,
  verified          boolean      not null,
  primary key (organisation_code, name, last_day)
);
-- A succession that was carried out: what carries on has passed to the successor. Without a sole successor nothing has passed.
-- on_date is when it held in the world, recorded_at (UTC) when it was recorded here.
create table common.organisation_merger (
  predecessor_code    varchar(40)  not null primary key references common.organisation (code),
  sole_successor_code varchar(40)  references common.organisation (code),
  on_date             date         not null,
  source              varchar(300) not null,
  verified            boolean      not null,
  recorded_by         varchar(100) not null,
  recorded_at         timestamp    not null
);
create index organisation_merger_into on common.organisation_merger (sole_successor_code);
