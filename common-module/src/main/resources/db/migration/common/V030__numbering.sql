-- The number the next record of a series gets: one row a series, locked while a record is entered, so that two at once get two.
create table common.numbering (
  series      varchar(10) not null primary key,
  next_number integer     not null check (next_number > 0)
);
