-- What comes off a saving can be put right, by one person at a time.
alter table board.deduction add column version integer default 1 not null;
