-- Whether what is counted of a return holds money that is apportioned, estimated or imputed, so that no sum of it looks like a fact. Pair 35 is theme by quality.
alter table counting.expenditure_return add column estimated boolean default false not null;
update counting.expenditure_return set estimated = true where line_count > 0 and exists (select 1 from counting.expenditure_sum s where s.pair = 35 and s.organisation_code = expenditure_return.organisation_code
  and s.start_year = expenditure_return.start_year and s.phase = expenditure_return.phase and s.basis = expenditure_return.basis and s.flow = 'GROSS' and s.other <> 'ACTUAL');
