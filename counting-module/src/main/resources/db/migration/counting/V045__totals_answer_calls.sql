-- Totals that were entered before a total answered the call of its year: one that still waited has been received, and under an upload that answered it the total is known, should that be undone.
update common.called_return set state = case when state = 'DUE' then 'RECEIVED' else state end, version = version + 1,
    entered_pence = (select e.stated_pence from common.return_call c join counting.expenditure_return e on cast(e.start_year as varchar(4)) = substring(c.period, 1, 4)
      where c.id = called_return.call_id and e.organisation_code = called_return.organisation_code)
  where state <> 'NOTHING' and exists (select 1 from common.return_call c join counting.expenditure_return e on cast(e.start_year as varchar(4)) = substring(c.period, 1, 4)
    where c.id = called_return.call_id and c.data_set = 'counting.expenditure-return' and c.period like '____/__' and e.organisation_code = called_return.organisation_code and e.stated_pence is not null);
