-- How many lines and parts of lines are in each stream, and in what of it goes to support services, so that a list of them says how long it is without counting ten million. Every stream is summed up again from the lines that stand.
alter table counting.expenditure_stream add column line_count bigint default 0 not null;
alter table counting.expenditure_stream add column administration_count bigint default 0 not null;
delete from counting.expenditure_stream;
insert into counting.expenditure_stream (start_year, organisation_code, phase, basis, fund, service, outcome, theme, cofog, pence, administration, line_count, administration_count)
  select l.start_year, l.organisation_code, l.phase, l.basis, l.fund, l.service, l.outcome, l.theme, substring(l.cofog, 1, 2), sum(l.pence), sum(case when l.subjective = 'SUPPORT_SERVICES' then l.pence else 0 end), count(*),
    count(case when l.subjective = 'SUPPORT_SERVICES' then 1 end)
  from counting.expenditure_line l where l.superseded_by is null and l.flow = 'GROSS'
  group by l.start_year, l.organisation_code, l.phase, l.basis, l.fund, l.service, l.outcome, l.theme, substring(l.cofog, 1, 2);

-- An outcome of few lines is found among millions of a year, as a service is.
create index expenditure_line_by_outcome on counting.expenditure_line (start_year, outcome);
