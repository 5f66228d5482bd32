create table regulation.obligation (
  code         varchar(20)  not null primary key,
  title        varchar(200) not null,
  inspectorate varchar(200) not null,
  frequency    varchar(20)  not null check (frequency in ('ANNUAL', 'BIENNIAL', 'TRIENNIAL', 'CONTINUOUS', 'AD_HOC')),
  source       varchar(300) not null,
  verified     boolean      not null
);
create table regulation.obligation_applies_to (
  obligation_code   varchar(20) not null references regulation.obligation (code),
  organisation_kind varchar(30) not null check (organisation_kind in ('COUNTY_COUNCIL', 'DISTRICT_COUNCIL', 'UNITARY_COUNCIL', 'NHS', 'POLICE', 'FIRE', 'PROBATION', 'JOBCENTRE', 'SKILLS', 'DEVELOPMENT_AGENCY', 'DEPARTMENT', 'OTHER')),
  primary key (obligation_code, organisation_kind)
);
