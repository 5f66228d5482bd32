-- Suppliers that are taken for one have one match name: the name without its legal form, unless company numbers say that two are called alike,
-- or a person said that two who are not are one.
alter table counting.supplier add column match_name varchar(320) ${by_letter};
update counting.supplier set match_name = core_name;
alter table counting.supplier alter column match_name set not null;
alter table counting.supplier alter column core_name set data type varchar(300) ${by_letter};
create index supplier_match on counting.supplier (match_name);

-- What a person said to something that was proposed: suppliers that may be one, or a payee that may be a partner. The last word counts; the audit log keeps those before.
create table counting.supplier_verdict (
  subject    varchar(450)  not null primary key,
  ruling     varchar(20)   not null,
  note       varchar(500),
  decided_by varchar(100)  not null,
  decided_at timestamp     not null,
  version    integer       not null
);
