create table margate.intervention_area (
  code varchar(20)   not null primary key,
  name varchar(200)  not null,
  aim  varchar(1000) not null
);
create table margate.intervention_area_part (
  intervention_code varchar(20) not null references margate.intervention_area (code),
  area_code         varchar(9)  not null references common.area (code),
  primary key (intervention_code, area_code)
);
