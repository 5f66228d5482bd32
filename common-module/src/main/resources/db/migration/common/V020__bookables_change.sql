-- What is offered can be changed and withdrawn; those who booked are told why. claims only says that somebody is at it: the version counts changes that people make.
alter table common.bookable add column claims integer default 0 not null;
alter table common.bookable add column withdrawn_at timestamp;
alter table common.bookable add column withdrawn_by varchar(100);
alter table common.bookable add column withdrawn_reason varchar(300);
alter table common.booking add column cancelled_reason varchar(300);
