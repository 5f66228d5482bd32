-- What an accepted candidate transfer came to in each financial year, and the transfer whose payer's side it is, or found said already. No transfer where nothing was passed.
create table counting.accepted_year (
  subject      varchar(450) not null references counting.supplier_verdict (subject),
  start_year   integer      not null,
  line_count   bigint       not null,
  net_pence    bigint       not null,
  transfer_ref varchar(20),
  primary key (subject, start_year)
);
