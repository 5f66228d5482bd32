-- A reference system that no list knows is kept as it was written, and people write more than ten characters.
alter table assets.property alter column coordinate_system set data type varchar(60);
alter table assets.property_staging alter column coordinate_system set data type varchar(60);
alter table assets.property_before alter column coordinate_system set data type varchar(60);
