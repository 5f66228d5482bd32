-- How soon a barrier has to be out of the way: with effort and chance it makes the priority.
alter table barriers.barrier add column urgency varchar(10) check (urgency in ('CAN_WAIT', 'THIS_YEAR', 'NOW'));
