-- A stated total is an outturn, and stands until lines of an outturn are there: lines of a budget had taken its place.
update counting.expenditure_return set gross_pence = stated_pence, phase = 'OUTTURN', basis = 'BY_BODY', line_count = 0, synthetic = (synthetic or stated_synthetic), version = version + 1
  where stated_pence is not null and line_count > 0 and not exists (select 1 from counting.expenditure_line l where l.organisation_code = expenditure_return.organisation_code and l.start_year = expenditure_return.start_year
    and l.superseded_by is null and l.phase = 'OUTTURN');

insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select p.number, r.start_year, r.organisation_code, r.phase, r.basis, 'REVENUE', 'GROSS', '-', '-', r.gross_pence, 0
  from counting.expenditure_return r cross join (values (1), (2), (3), (4), (5), (12), (13), (14), (15), (23), (24), (25), (34), (35), (45)) as p(number)
  where r.line_count = 0 and not exists (select 1 from counting.expenditure_sum s where s.pair = p.number and s.organisation_code = r.organisation_code and s.start_year = r.start_year and s.phase = r.phase and s.basis = r.basis);

-- What all released returns come to together, anew.
delete from counting.expenditure_place_sum;
delete from counting.expenditure_placed;
insert into counting.expenditure_placed (organisation_code, start_year, phase, basis, synthetic) select organisation_code, start_year, phase, basis, synthetic from counting.expenditure_return where released;
insert into counting.expenditure_place_sum (pair, start_year, phase_counted, basis_counted, phase, basis, nature, flow, one, other, pence, line_count, return_count, synthetic_count)
  select s.pair, s.start_year, s.phase = p.phase, s.basis = p.basis, s.phase, s.basis, s.nature, s.flow, s.one, s.other, sum(s.pence), sum(s.line_count), count(*), sum(case when p.synthetic then 1 else 0 end)
  from counting.expenditure_sum s join counting.expenditure_placed p on p.organisation_code = s.organisation_code and p.start_year = s.start_year
  group by s.pair, s.start_year, s.phase = p.phase, s.basis = p.basis, s.phase, s.basis, s.nature, s.flow, s.one, s.other;
