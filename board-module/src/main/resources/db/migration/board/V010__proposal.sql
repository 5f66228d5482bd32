-- What is put to the partners: one saving, or a named group of savings that go together. A partner's word is on the proposal in the make-up (edition) that it was given on.
create table board.proposal (
  ref       varchar(20)  not null primary key check (ref like 'PRO-%'),
  title     varchar(200) not null,
  objective varchar(500),
  equality  varchar(2000),
  synthetic boolean      not null,
  edition   integer      not null check (edition > 0),
  version   integer      not null
);
-- A saving stands in one proposal at most.
create table board.proposal_line (
  saving_ref   varchar(20) not null primary key references board.saving (ref),
  proposal_ref varchar(20) not null references board.proposal (ref)
);
create index proposal_line_proposal on board.proposal_line (proposal_ref);
insert into common.numbering (series, next_number) select 'PRO', next_number from common.numbering where series = 'SAV';

-- Until now the words, the objective and the assessment hung on each saving: each of those becomes a proposal of one line.
insert into board.proposal (ref, title, objective, equality, synthetic, edition, version)
  select 'PRO-' || substring(s.ref from 5), s.title, s.objective, s.equality, s.synthetic, 1, 1 from board.saving s
  where s.objective is not null or s.equality is not null or exists (select 1 from board.consent c where c.saving_ref = s.ref);
insert into board.proposal_line (saving_ref, proposal_ref) select 'SAV-' || substring(ref from 5), ref from board.proposal;
alter table board.consent add column proposal_ref varchar(20) references board.proposal (ref);
alter table board.consent add column edition integer;
update board.consent set proposal_ref = 'PRO-' || substring(saving_ref from 5), edition = 1;
alter table board.consent alter column proposal_ref set not null;
alter table board.consent alter column edition set not null;
drop index board.consent_saving;
alter table board.consent drop column saving_ref;
create index consent_proposal on board.consent (proposal_ref, organisation_code);
alter table board.saving drop column objective;
alter table board.saving drop column equality;
