-- What changed many properties at once, an upload or a bulk edit, and what they were before. Undoing a deed marks it and keeps its
-- images, so that a property's history forgets neither the deed nor its undoing.
create table assets.property_deed (
  code       varchar(60)   not null primary key,
  import_run bigint        references common.import_run (id),
  done_at    timestamp     not null,
  actor      varchar(100)  not null,
  field      varchar(60),
  new_value  varchar(500),
  row_count  bigint        not null,
  digest     varchar(64)   not null,
  undone_at  timestamp,
  undone_by  varchar(100)
);
create index property_deed_by_time on assets.property_deed (done_at);
create table assets.property_image (
  deed_code                  varchar(60)  not null references assets.property_deed (code),
  organisation_code          varchar(40)  not null,
  asset_code                 varchar(100) not null,
  was_there                  boolean      not null,
  written_hash               varchar(64)  not null,
  written_released           boolean,
  uprn                       varchar(12),
  name                       varchar(500),
  street_number              varchar(60),
  street_name                varchar(200),
  post_town                  varchar(100),
  postcode                   varchar(20),
  coordinate_system          varchar(60),
  geo_x                      numeric(14, 6),
  geo_y                      numeric(14, 6),
  longitude                  numeric(10, 6),
  latitude                   numeric(10, 6),
  area_code                  varchar(9),
  licensing_url              varchar(500),
  tenure_type                varchar(60),
  tenure_detail              varchar(200),
  other_detail               varchar(500),
  holding_type               varchar(60),
  building_size_m2           numeric(14, 2),
  land_area_ha               numeric(14, 4),
  function_label             varchar(500),
  function_uri               varchar(500),
  purpose                    varchar(200),
  building_costs_pence       bigint,
  required_maintenance_pence bigint,
  suitability                varchar(60),
  energy_rating              varchar(20),
  title_number               varchar(60),
  inspire_url                varchar(500),
  applicable_on              date,
  content_hash               varchar(64),
  synthetic                  boolean,
  released                   boolean,
  import_run                 bigint,
  import_file                varchar(200),
  import_line                bigint,
  primary key (deed_code, organisation_code, asset_code)
);
create index property_image_of on assets.property_image (organisation_code, asset_code);
insert into assets.property_deed (code, import_run, done_at, actor, row_count, digest)
  select concat('upload:', cast(r.id as varchar(20))), r.id, coalesce(r.ended_at, r.submitted_at), r.submitted_by, r.lines_taken, ''
  from common.import_run r where exists (select 1 from assets.property_before b where b.run_id = r.id);
insert into assets.property_image (deed_code, organisation_code, asset_code, was_there, written_hash, uprn, name, street_number, street_name, post_town, postcode, coordinate_system, geo_x, geo_y, longitude, latitude, area_code, licensing_url, tenure_type, tenure_detail, other_detail, holding_type, building_size_m2, land_area_ha, function_label, function_uri, purpose, building_costs_pence, required_maintenance_pence, suitability, energy_rating, title_number, inspire_url, applicable_on, content_hash, synthetic, released, import_run, import_file, import_line)
  select concat('upload:', cast(run_id as varchar(20))), organisation_code, asset_code, was_there, written_hash, uprn, name, street_number, street_name, post_town, postcode, coordinate_system, geo_x, geo_y, longitude, latitude, area_code, licensing_url, tenure_type, tenure_detail, other_detail, holding_type, building_size_m2, land_area_ha, function_label, function_uri, purpose, building_costs_pence, required_maintenance_pence, suitability, energy_rating, title_number, inspire_url, applicable_on, content_hash, synthetic, released, import_run, import_file, import_line
  from assets.property_before;
drop table assets.property_before;

-- The rows of a bulk edit between its reading and its writing, with the version that was read.
create ${unlogged} table assets.property_edit_staging (
  deed_code         varchar(60)  not null,
  organisation_code varchar(40)  not null,
  asset_code        varchar(100) not null,
  seen_version      integer      not null,
  written_hash      varchar(64)  not null
);
create index property_edit_staging_key on assets.property_edit_staging (deed_code, organisation_code, asset_code);
