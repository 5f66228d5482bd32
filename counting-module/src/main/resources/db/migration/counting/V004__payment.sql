-- An upload of payments that was taken: whose it is, what it comes to, and whether the partnership sees it. Its payments are visible as it is.
create table counting.payment_file (
  import_run        bigint       not null primary key references common.import_run (id),
  organisation_code varchar(40)  not null references common.organisation (code),
  file_name         varchar(200) not null,
  line_count        bigint       not null,
  net_pence         bigint       not null,
  credit_count      bigint       not null,
  credit_pence      bigint       not null,
  first_on          date,
  last_on           date,
  synthetic         boolean      not null,
  released          boolean      not null
);
create index payment_file_owner on counting.payment_file (organisation_code, first_on);

-- Suppliers as payments name them; private people and redacted names are none.
create table counting.supplier (
  supplier_key   uuid         not null primary key,
  name           varchar(300) not null,
  full_name      varchar(300) not null,
  core_name      varchar(300) not null,
  company_number varchar(8),
  search_text    varchar(2000) ${by_letter} generated always as (${searchable} name || ' ' || coalesce(company_number, '') ${end_searchable}) ${stored}
);
create index supplier_core on counting.supplier (core_name);
${postgres} create index supplier_search on counting.supplier using gin (search_text gin_trgm_ops);
${postgres} create index supplier_by_text on counting.supplier (left(search_text, 40), supplier_key);

-- What each supplier got in each upload: kept, so that lists of suppliers never read the payments.
create table counting.supplier_sum (
  import_run   bigint not null references counting.payment_file (import_run),
  supplier_key uuid   not null references counting.supplier (supplier_key),
  line_count   bigint not null,
  net_pence    bigint not null,
  first_on     date   not null,
  last_on      date   not null,
  primary key (import_run, supplier_key)
);
create index supplier_sum_of on counting.supplier_sum (supplier_key, import_run);

-- The payments. They are written in sets and by the million, together with their file and their suppliers, and never one by one: the references between
-- them are kept by that one statement and not checked row by row. A day that is known as a month only runs from the first of it to the last.
create table counting.payment (
  import_run              bigint       not null,
  import_line             bigint       not null,
  organisation_code       varchar(40)  not null,
  paid_on                 date         not null,
  paid_until              date         not null,
  amount_pence            bigint       not null,
  irrecoverable_vat_pence bigint,
  payee_kind              varchar(10)  not null,
  supplier_key            uuid,
  content_key             uuid         not null,
  organisation_label      varchar(200),
  organisation_uri        varchar(200),
  unit                    varchar(300),
  service_label           varchar(300),
  service_uri             varchar(300),
  beneficiary_name        varchar(300),
  beneficiary_other_id    varchar(100),
  company_number          varchar(20),
  charity_number          varchar(20),
  vcse_grant              varchar(40),
  transaction_number      varchar(100),
  purpose                 varchar(500),
  category                varchar(300),
  cpv_label               varchar(300),
  cpv_code                varchar(20),
  proclass_label          varchar(300),
  proclass_code           varchar(20),
  card_transaction        varchar(40),
  contract_ref            varchar(100),
  capital_or_revenue      varchar(40),
  primary key (import_run, import_line),
  constraint payment_time_runs_forward check (paid_until >= paid_on),
  constraint payment_supplier_is_one check ((supplier_key is not null) = (payee_kind = 'SUPPLIER'))
);
create unique index payment_content on counting.payment (content_key);
create index payment_by_owner on counting.payment (organisation_code, paid_on);
create index payment_by_day on counting.payment (paid_on);
create index payment_by_supplier on counting.payment (supplier_key);
create index payment_by_amount on counting.payment (amount_pence);

-- One upload is compared and taken at a time, so that two that say the same do not both find it new.
create table counting.payment_turn (
  id integer not null primary key
);
insert into counting.payment_turn (id) values (1);

-- Lines of an upload between its check and its commit. Lost in a crash, and filled again from the stored file.
create ${unlogged} table counting.payment_staging (
  run_id                  bigint       not null,
  line                    bigint       not null,
  known                   boolean,
  paid_on                 date         not null,
  paid_until              date         not null,
  amount_pence            bigint       not null,
  irrecoverable_vat_pence bigint,
  payee_kind              varchar(10)  not null,
  supplier_key            uuid,
  supplier_full_name      varchar(300),
  supplier_core_name      varchar(300),
  supplier_number         varchar(8),
  content_key             uuid         not null,
  organisation_label      varchar(200),
  organisation_uri        varchar(200),
  unit                    varchar(300),
  service_label           varchar(300),
  service_uri             varchar(300),
  beneficiary_name        varchar(300),
  beneficiary_other_id    varchar(100),
  company_number          varchar(20),
  charity_number          varchar(20),
  vcse_grant              varchar(40),
  transaction_number      varchar(100),
  purpose                 varchar(500),
  category                varchar(300),
  cpv_label               varchar(300),
  cpv_code                varchar(20),
  proclass_label          varchar(300),
  proclass_code           varchar(20),
  card_transaction        varchar(40),
  contract_ref            varchar(100),
  capital_or_revenue      varchar(40)
);
