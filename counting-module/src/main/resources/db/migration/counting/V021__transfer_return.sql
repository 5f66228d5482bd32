-- Where each side of a transfer said what it says: typed in, on a line of an upload, or summed up from its payments.
alter table counting.transfer add column payer_origin varchar(10);
alter table counting.transfer add column payer_run bigint;
alter table counting.transfer add column payer_file varchar(200);
alter table counting.transfer add column payer_line bigint;
alter table counting.transfer add column receiver_origin varchar(10);
alter table counting.transfer add column receiver_run bigint;
alter table counting.transfer add column receiver_file varchar(200);
alter table counting.transfer add column receiver_line bigint;
update counting.transfer set payer_origin = 'TYPED' where payer_pence is not null;
update counting.transfer set receiver_origin = 'TYPED' where receiver_pence is not null;
alter table counting.transfer add constraint transfer_payer_says_where check ((payer_pence is null) = (payer_origin is null));
alter table counting.transfer add constraint transfer_receiver_says_where check ((receiver_pence is null) = (receiver_origin is null));

-- Lines of an upload between its check and its commit. Lost in a crash, and filled again from the stored file. side is the uploader's.
create ${unlogged} table counting.transfer_staging (
  run_id        bigint       not null,
  line          bigint       not null,
  side          varchar(10)  not null,
  payer_code    varchar(40)  not null,
  receiver_code varchar(40)  not null,
  start_year    integer      not null,
  kind          varchar(30)  not null,
  pence         bigint       not null,
  note          varchar(500),
  ref           varchar(20),
  verdict       varchar(10)
);
create index transfer_staging_key on counting.transfer_staging (run_id, payer_code, receiver_code, start_year, kind, line);

-- What the uploader's side of a transfer was before an upload wrote it; pence is null where it said nothing. Gone once the upload is undone.
create table counting.transfer_before (
  run_id       bigint      not null,
  ref          varchar(20) not null,
  side         varchar(10) not null,
  was_there    boolean     not null,
  pence        bigint,
  origin       varchar(10),
  source_run   bigint,
  source_file  varchar(200),
  source_line  bigint,
  written_note varchar(500),
  primary key (run_id, ref)
);
