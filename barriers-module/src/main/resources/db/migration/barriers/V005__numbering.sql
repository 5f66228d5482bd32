-- All registers number their records in one place.
insert into common.numbering (series, next_number) select series, next_number from barriers.barrier_numbering;
drop table barriers.barrier_numbering;
