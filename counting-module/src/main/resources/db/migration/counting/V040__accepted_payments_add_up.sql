-- What is accepted of a payer's payments adds up: whose payments those are, whom they went to and as what they passed stands with each year, so that all names of one partner come to one side.
-- A row with no payments stays, because they may come again. The kind is null only where nothing was passed and nobody kept as what.
alter table counting.accepted_year add column payer_code varchar(40);
alter table counting.accepted_year add column receiver_code varchar(40);
alter table counting.accepted_year add column supplier_key uuid;
alter table counting.accepted_year add column kind varchar(30);
alter table counting.accepted_year add column synthetic boolean default false not null;
-- A subject is written as candidate transfer:payer:receiver:supplier.
update counting.accepted_year set payer_code = substring(subject, 20, position(':' in substring(subject, 20)) - 1), supplier_key = cast(right(subject, 36) as uuid);
update counting.accepted_year set receiver_code = substring(subject, 21 + char_length(payer_code), char_length(subject) - 57 - char_length(payer_code));
alter table counting.accepted_year alter column payer_code set not null;
alter table counting.accepted_year alter column receiver_code set not null;
alter table counting.accepted_year alter column supplier_key set not null;
update counting.accepted_year set kind = (select t.kind from counting.transfer t where t.ref = accepted_year.transfer_ref);
update counting.accepted_year set kind = (select max(o.kind) from counting.accepted_year o where o.subject = accepted_year.subject) where kind is null;
update counting.accepted_year set synthetic = true where exists (select 1 from counting.payment_file f join counting.supplier_sum s on s.import_run = f.import_run
  where f.synthetic and f.organisation_code = accepted_year.payer_code and s.supplier_key = accepted_year.supplier_key);
update counting.accepted_year set transfer_ref = (select t.ref from counting.transfer t where t.payer_code = accepted_year.payer_code and t.receiver_code = accepted_year.receiver_code and t.start_year = accepted_year.start_year and t.kind = accepted_year.kind)
  where transfer_ref is null and kind is not null;
create index accepted_year_of_transfer on counting.accepted_year (transfer_ref);
create index accepted_year_of_payer on counting.accepted_year (payer_code, supplier_key);

-- Sides that payments say, and that only the first accepted name had said.
update counting.transfer set version = version + 1, payer_pence = (select sum(a.net_pence) from counting.accepted_year a join counting.supplier_verdict v on v.subject = a.subject and v.ruling = 'ACCEPTED' where a.transfer_ref = transfer.ref)
  where payer_origin = 'PAYMENTS' and (select coalesce(sum(a.net_pence), 0) from counting.accepted_year a join counting.supplier_verdict v on v.subject = a.subject and v.ruling = 'ACCEPTED' where a.transfer_ref = transfer.ref) > 0
  and payer_pence <> (select sum(a.net_pence) from counting.accepted_year a join counting.supplier_verdict v on v.subject = a.subject and v.ruling = 'ACCEPTED' where a.transfer_ref = transfer.ref);

-- Accepted payments are summed up one at a time, so that two that are accepted at once, or accepted while others come in, both count.
insert into counting.payment_turn (id) values (3);
