-- For which amounts a reason was given: once they have changed, the jump asks again. Until now that was not kept; a reason is taken to have been given for what stands today.
alter table counting.jump_reason add column before_pence bigint;
alter table counting.jump_reason add column now_pence bigint;
update counting.jump_reason set
  now_pence = coalesce((select sum(s.pence) from counting.expenditure_sum s join counting.expenditure_return r on r.organisation_code = s.organisation_code and r.start_year = s.start_year where s.pair = 15 and s.flow = 'GROSS' and s.phase = r.phase
    and s.basis = r.basis and s.line_count > 0 and s.organisation_code = jump_reason.organisation_code and s.start_year = jump_reason.start_year and s.one = jump_reason.service), 0),
  before_pence = coalesce((select sum(s.pence) from counting.expenditure_sum s join counting.expenditure_return r on r.organisation_code = s.organisation_code and r.start_year = s.start_year where s.pair = 15 and s.flow = 'GROSS' and s.phase = r.phase
    and s.basis = r.basis and s.line_count > 0 and s.organisation_code = jump_reason.organisation_code and s.start_year = jump_reason.start_year - 1 and s.one = jump_reason.service), 0);
alter table counting.jump_reason alter column before_pence set not null;
alter table counting.jump_reason alter column now_pence set not null;
