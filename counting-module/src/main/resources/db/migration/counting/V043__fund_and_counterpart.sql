-- Returns are summed by fund and by counterpart too, beside every other dimension. Both are words of up to 100 letters, or the code of a body. Pair n is dimension n / 10 by dimension n % 10, of:
-- 0 function, 1 service, 2 subjective group, 3 theme, 4 area, 5 quality, 6 fund, 7 counterpart.
alter table counting.expenditure_sum alter column one set data type varchar(100);
alter table counting.expenditure_sum alter column other set data type varchar(100);
alter table counting.expenditure_place_sum alter column one set data type varchar(100);
alter table counting.expenditure_place_sum alter column other set data type varchar(100);

-- What the lines that stand come to by them.
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 6, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, substring(l.cofog, 1, 2), l.fund, sum(l.pence), count(*) from counting.expenditure_line l where l.superseded_by is null
  group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, substring(l.cofog, 1, 2), l.fund;
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 7, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, substring(l.cofog, 1, 2), coalesce(l.counterpart, '-'), sum(l.pence), count(*) from counting.expenditure_line l where l.superseded_by is null
  group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, substring(l.cofog, 1, 2), coalesce(l.counterpart, '-');
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 16, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.service, l.fund, sum(l.pence), count(*) from counting.expenditure_line l where l.superseded_by is null
  group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.service, l.fund;
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 17, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.service, coalesce(l.counterpart, '-'), sum(l.pence), count(*) from counting.expenditure_line l where l.superseded_by is null
  group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.service, coalesce(l.counterpart, '-');
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 26, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.subjective, l.fund, sum(l.pence), count(*) from counting.expenditure_line l where l.superseded_by is null
  group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.subjective, l.fund;
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 27, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.subjective, coalesce(l.counterpart, '-'), sum(l.pence), count(*) from counting.expenditure_line l where l.superseded_by is null
  group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.subjective, coalesce(l.counterpart, '-');
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 36, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.theme, l.fund, sum(l.pence), count(*) from counting.expenditure_line l where l.superseded_by is null
  group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.theme, l.fund;
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 37, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.theme, coalesce(l.counterpart, '-'), sum(l.pence), count(*) from counting.expenditure_line l where l.superseded_by is null
  group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.theme, coalesce(l.counterpart, '-');
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 46, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.area_code, l.fund, sum(l.pence), count(*) from counting.expenditure_line l where l.superseded_by is null
  group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.area_code, l.fund;
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 47, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.area_code, coalesce(l.counterpart, '-'), sum(l.pence), count(*) from counting.expenditure_line l where l.superseded_by is null
  group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.area_code, coalesce(l.counterpart, '-');
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 56, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.quality, l.fund, sum(l.pence), count(*) from counting.expenditure_line l where l.superseded_by is null
  group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.quality, l.fund;
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 57, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.quality, coalesce(l.counterpart, '-'), sum(l.pence), count(*) from counting.expenditure_line l where l.superseded_by is null
  group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.quality, coalesce(l.counterpart, '-');
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 67, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.fund, coalesce(l.counterpart, '-'), sum(l.pence), count(*) from counting.expenditure_line l where l.superseded_by is null
  group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.fund, coalesce(l.counterpart, '-');

-- Of a total that counts because nobody sent lines of it nothing else is said.
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select p.number, r.start_year, r.organisation_code, r.phase, r.basis, 'REVENUE', 'GROSS', '-', '-', r.gross_pence, 0
  from counting.expenditure_return r cross join (values (6), (7), (16), (17), (26), (27), (36), (37), (46), (47), (56), (57), (67)) as p(number) where r.line_count = 0;

-- And what all released returns come to by them together.
insert into counting.expenditure_place_sum (pair, start_year, phase_counted, basis_counted, phase, basis, nature, flow, one, other, pence, line_count, return_count, synthetic_count)
  select s.pair, s.start_year, s.phase = p.phase, s.basis = p.basis, s.phase, s.basis, s.nature, s.flow, s.one, s.other, sum(s.pence), sum(s.line_count), count(*), sum(case when p.synthetic then 1 else 0 end)
  from counting.expenditure_sum s join counting.expenditure_placed p on p.organisation_code = s.organisation_code and p.start_year = s.start_year
  where s.pair in (6, 7, 16, 17, 26, 27, 36, 37, 46, 47, 56, 57, 67)
  group by s.pair, s.start_year, s.phase = p.phase, s.basis = p.basis, s.phase, s.basis, s.nature, s.flow, s.one, s.other;
