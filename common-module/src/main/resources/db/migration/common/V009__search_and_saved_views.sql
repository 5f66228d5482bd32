-- Words are found in large tables by an index on groups of three letters. The extension comes with PostgreSQL and is trusted: whoever may
-- create objects in the database may create it. H2, for small registers, reads the rows.
${postgres} create extension if not exists pg_trgm schema public;

-- What a person made of a list with its filters, kept under a name. query is cleaned and sorted, and may be empty: the whole list.
create sequence common.saved_view_seq start with 1 increment by 1;
create table common.saved_view (
  id                bigint        not null primary key,
  owner             varchar(100)  not null references common.account (name),
  organisation_code varchar(40)   references common.organisation (code),
  name              varchar(80)   not null,
  path              varchar(200)  not null check (path like '/%'),
  query             varchar(1000) not null,
  sharing           varchar(20)   not null check (sharing in ('PRIVATE', 'ORGANISATION', 'EVERYBODY')),
  saved_at          timestamp     not null,
  version           integer       not null,
  constraint saved_view_name_is_the_owners_own unique (owner, path, name)
);
create index saved_view_of_page on common.saved_view (path, name);
