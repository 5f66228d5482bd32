create table gateway.site (
  code              varchar(20)   not null primary key,
  name              varchar(200)  not null,
  kind              varchar(20)   not null check (kind in ('GATEWAY', 'CONTACT_CENTRE', 'LIBRARY_COUNTER', 'WEB')),
  organisation_code varchar(40)   not null references common.organisation (code),
  postcode          varchar(10),
  longitude         numeric(10, 6) check (longitude between -180 and 180),
  latitude          numeric(10, 6) check (latitude between -90 and 90),
  opened_on         date,
  synthetic         boolean       not null,
  released          boolean       not null,
  constraint site_position_is_whole check ((longitude is null) = (latitude is null))
);
create index site_organisation on gateway.site (organisation_code);
