-- What all released returns come to together, for every two dimensions: a table of the whole place reads these rows, and of single bodies only what is not released. Counted is the phase, and counted is the basis, that the count takes of a return.
create table counting.expenditure_place_sum (
  pair            integer     not null,
  start_year      integer     not null,
  phase_counted   boolean     not null,
  basis_counted   boolean     not null,
  phase           varchar(10) not null,
  basis           varchar(15) not null,
  nature          varchar(10) not null,
  flow            varchar(10) not null,
  one             varchar(60) not null,
  other           varchar(60) not null,
  pence           bigint      not null,
  line_count      bigint      not null,
  return_count    integer     not null,
  synthetic_count integer     not null,
  primary key (pair, start_year, phase_counted, basis_counted, phase, basis, nature, flow, one, other)
);

-- The returns that are in those sums, as they were when they came in, so that they can be taken out again.
create table counting.expenditure_placed (
  organisation_code varchar(40) not null,
  start_year        integer     not null,
  phase             varchar(10) not null,
  basis             varchar(15) not null,
  synthetic         boolean     not null,
  primary key (organisation_code, start_year)
);

insert into counting.expenditure_placed (organisation_code, start_year, phase, basis, synthetic) select organisation_code, start_year, phase, basis, synthetic from counting.expenditure_return where released;
insert into counting.expenditure_place_sum (pair, start_year, phase_counted, basis_counted, phase, basis, nature, flow, one, other, pence, line_count, return_count, synthetic_count)
  select s.pair, s.start_year, s.phase = p.phase, s.basis = p.basis, s.phase, s.basis, s.nature, s.flow, s.one, s.other, sum(s.pence), sum(s.line_count), count(*), sum(case when p.synthetic then 1 else 0 end)
  from counting.expenditure_sum s join counting.expenditure_placed p on p.organisation_code = s.organisation_code and p.start_year = s.start_year
  group by s.pair, s.start_year, s.phase = p.phase, s.basis = p.basis, s.phase, s.basis, s.nature, s.flow, s.one, s.other;

-- The list of lines shows a year's largest first.
create index expenditure_line_by_amount on counting.expenditure_line (start_year, pence desc);
