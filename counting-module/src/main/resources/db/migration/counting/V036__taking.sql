-- In which order uploads of returns were taken: a checked file may be taken long after a later one. Until now they are known in the order they came.
alter table counting.expenditure_told add column taking bigint default 0 not null;
update counting.expenditure_told set taking = import_run;
