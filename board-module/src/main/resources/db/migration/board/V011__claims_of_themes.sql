-- What themes claim by their registers stands beside what is typed in: which theme and record it comes from, what the claim said when it was last taken over, whether it is still
-- claimed, and whether by now something else is claimed than was signed.
alter table board.saving add column claim_theme varchar(30);
alter table board.saving add column claim_record varchar(300);
alter table board.saving add column claim_digest varchar(64);
alter table board.saving add column claim_standing boolean;
alter table board.saving add column claim_pending boolean;
create unique index saving_claim on board.saving (claim_theme, claim_record, kind);
alter table board.baseline add column claim_base varchar(100);
create unique index baseline_claim_base on board.baseline (claim_base);
-- Held while claims are read, so that two who change a register at once do not both write a line for one claim.
create table board.claim_reading (
  id integer not null primary key check (id = 1)
);
insert into board.claim_reading (id) values (1);
