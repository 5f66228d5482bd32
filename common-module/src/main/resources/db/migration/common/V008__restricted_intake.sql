-- Of a restricted data set, what came in a file is kept encrypted. key_id says with which key a row is; null when it is not encrypted.
alter table common.import_piece add column key_id varchar(60);
alter table common.import_refused add column key_id varchar(60);
alter table common.import_heading add column key_id varchar(60);
alter table common.import_heading alter column heading set data type varchar(2000);
alter table common.import_heading alter column first_value set data type varchar(2000);
-- An encrypted heading cannot be looked up by its text: the row then has a random name in its place.
alter table common.column_memory add column key_id varchar(60);
alter table common.column_memory add column encrypted_heading varchar(2000);
create index import_piece_key on common.import_piece (key_id);
create index import_refused_key on common.import_refused (key_id);
create index import_heading_key on common.import_heading (key_id);
create index column_memory_key on common.column_memory (key_id);

-- The last change of each module's key. What is left to do is told by key_id of the rows.
create table common.key_rotation (
  module     varchar(30)  not null primary key,
  started_by varchar(100) not null,
  started_at timestamp    not null,
  ended_at   timestamp,
  rows_done  bigint       not null check (rows_done >= 0)
);
