-- Where a property was before its owner was succeeded, and where it is now: permanent addresses stay permanent, and its history goes on.
create table assets.property_former (
  organisation_code varchar(40)  not null references common.organisation (code),
  asset_code        varchar(100) not null,
  held_by           varchar(40)  not null references common.organisation (code),
  held_as           varchar(100) not null,
  until_date        date         not null,
  recorded_at       timestamp    not null,
  recorded_by       varchar(100) not null,
  primary key (organisation_code, asset_code)
);
create index property_former_now on assets.property_former (held_by, held_as);
