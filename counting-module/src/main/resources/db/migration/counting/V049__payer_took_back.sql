-- A payer that took back what it had said, or what its payments said for it: those speak for it again once somebody accepts payments anew, or it says an amount itself. Until now that was read from a link between
-- payments and transfer, which is lost with the payments.
alter table counting.transfer add column payer_took_back boolean default false not null;
update counting.transfer set payer_took_back = true where payer_pence is null and exists (select 1 from counting.accepted_year a join counting.supplier_verdict v on v.subject = a.subject and v.ruling = 'ACCEPTED'
  where a.transfer_ref = transfer.ref and a.net_pence > 0);
-- As it was before an upload wrote the payer's side.
alter table counting.transfer_before add column took_back boolean default false not null;

-- A released transfer that follows payments which are not released would tell everybody what they come to.
update counting.transfer set released = false, version = version + 1 where released and payer_origin = 'PAYMENTS' and exists (select 1 from counting.accepted_year a join counting.supplier_verdict v on v.subject = a.subject and v.ruling = 'ACCEPTED'
  join counting.payment_file f on f.organisation_code = a.payer_code and not f.released join counting.supplier_sum s on s.import_run = f.import_run and s.supplier_key = a.supplier_key
  where a.transfer_ref = transfer.ref and extract(year from s.first_on) <= a.start_year + 1 and extract(year from s.last_on) >= a.start_year);
