-- A row that cannot be read does not stop the others: it is left on its key, counted and named.
alter table common.key_rotation add column rows_left bigint default 0 not null;
alter table common.key_rotation add column left_named varchar(1000);
