-- The services that spending is told by, with what else people call them: a code list, of which a financial year goes by what holds on its first day. A word is folded: small letters and figures, no apostrophes and no other signs,
-- "and" for "&". What is in no list is kept in its own words.
create table counting.service_word (
  id         integer      not null primary key,
  word       varchar(100) not null,
  service    varchar(60)  not null,
  valid_from date         not null,
  valid_to   date,
  source     varchar(300) not null,
  unique (word, valid_from)
);
insert into counting.service_word (id, word, service, valid_from, source) values
  (1, 'adult social care', 'Adult social care', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (2, 'adult social care services', 'Adult social care', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (3, 'adult social services', 'Adult social care', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (4, 'adult services', 'Adult social care', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (5, 'adults social care', 'Adult social care', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (6, 'social care for adults', 'Adult social care', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (7, 'central services', 'Central services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (8, 'central services to the public', 'Central services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (9, 'childrens and education services', 'Children''s and education services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (10, 'childrens and education', 'Children''s and education services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (11, 'children and education services', 'Children''s and education services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (12, 'children and education', 'Children''s and education services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (13, 'education and childrens services', 'Children''s and education services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (14, 'education and childrens', 'Children''s and education services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (15, 'education and children', 'Children''s and education services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (16, 'cultural and related services', 'Cultural and related services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (17, 'cultural and related', 'Cultural and related services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (18, 'culture and related services', 'Cultural and related services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (19, 'environmental and regulatory services', 'Environmental and regulatory services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (20, 'environmental and regulatory', 'Environmental and regulatory services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (21, 'environment and regulatory services', 'Environmental and regulatory services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (22, 'fire', 'Fire', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (23, 'fire services', 'Fire', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (24, 'fire service', 'Fire', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (25, 'fire and rescue', 'Fire', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (26, 'fire and rescue services', 'Fire', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (27, 'fire and rescue service', 'Fire', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (28, 'highways and transport services', 'Highways and transport services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (29, 'highways and transport', 'Highways and transport services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (30, 'highways roads and transport services', 'Highways and transport services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (31, 'highways roads and transport', 'Highways and transport services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (32, 'housing services', 'Housing services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (33, 'housing', 'Housing services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (34, 'housing services gf hra', 'Housing services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (35, 'housing services gfra only', 'Housing services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (36, 'housing gf hra', 'Housing services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (37, 'planning services', 'Planning services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (38, 'planning', 'Planning services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (39, 'planning and development services', 'Planning services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (40, 'planning and development', 'Planning services', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (41, 'police', 'Police', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (42, 'police services', 'Police', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (43, 'police service', 'Police', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (44, 'public health', 'Public health', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code'),
  (45, 'public health services', 'Public health', date '1990-04-01', 'service expenditure analysis of the service reporting code of practice (CIPFA), as the domain handbook recalls it, section 6.2; check against the code');

alter table counting.expenditure_staging add column former_key uuid;

-- Lines that are here already are brought to the spelling in which they would come in today, but only where the meaning is certain: a curly apostrophe is a straight one, "&" between words is "and", and where that, in small letters
-- and without apostrophes, is the very name of a service of the list, it is that name. What the list knows by another name stays until it is sent again: whether "Adult services" of that year meant all adult social care its body knows.
create table counting.respelt (old_name varchar(60) primary key, new_name varchar(60) not null);
insert into counting.respelt (old_name, new_name)
  select t.old_name, coalesce(w.service, t.plain) from (select d.old_name, case when char_length(d.plain) > 60 then d.old_name else d.plain end as plain
      from (select distinct l.service as old_name, replace(translate(l.service, '’‘`´', ''''''''''), ' & ', ' and ') as plain from counting.expenditure_line l) d) t
    left join counting.service_word w on w.word = replace(lower(t.plain), '''', '') and w.word = replace(lower(w.service), '''', '')
  where t.old_name <> coalesce(w.service, t.plain);
create table counting.respelt_return (organisation_code varchar(40) not null, start_year integer not null, primary key (organisation_code, start_year));
insert into counting.respelt_return (organisation_code, start_year) select distinct l.organisation_code, l.start_year from counting.expenditure_line l join counting.respelt r on r.old_name = l.service;

-- Lines that made way for others too, since an undo brings them back. Amounts, allocations and keys stay as they are: a line is only called otherwise, so every sum that does not speak of services is as true as it was.
-- A line keeps the key of its old spelling. A whole file makes way whatever it does not repeat, and a part of one knows a line by either key, so that a line sent again never stands beside itself.
update counting.expenditure_line set service = (select r.new_name from counting.respelt r where r.old_name = expenditure_line.service) where service in (select r.old_name from counting.respelt r);

-- What a jump was explained by goes with the service, unless there is a reason under that name already. Two services that have become one come to another amount, and then the jump asks again.
update counting.jump_reason set service = (select r.new_name from counting.respelt r where r.old_name = jump_reason.service)
  where service in (select r.old_name from counting.respelt r)
    and not exists (select 1 from counting.jump_reason o join counting.respelt m on m.new_name = (select r.new_name from counting.respelt r where r.old_name = jump_reason.service)
      where o.organisation_code = jump_reason.organisation_code and o.start_year = jump_reason.start_year and (o.service = m.new_name or o.service = m.old_name and o.service < jump_reason.service));

-- Those sums of these returns that speak of services are summed up again from the lines that stand: pairs 1 and 12 to 17 (V043 says which those are) and streams. Within a return lines were only called otherwise, so all its pairs still come to the same.
delete from counting.expenditure_sum where pair in (1, 12, 13, 14, 15, 16, 17) and line_count > 0 and exists (select 1 from counting.respelt_return t where t.organisation_code = expenditure_sum.organisation_code and t.start_year = expenditure_sum.start_year);
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 1, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, substring(l.cofog, 1, 2), l.service, sum(l.pence), count(*) from counting.expenditure_line l join counting.respelt_return t on t.organisation_code = l.organisation_code and t.start_year = l.start_year
  where l.superseded_by is null group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, substring(l.cofog, 1, 2), l.service;
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 12, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.service, l.subjective, sum(l.pence), count(*) from counting.expenditure_line l join counting.respelt_return t on t.organisation_code = l.organisation_code and t.start_year = l.start_year
  where l.superseded_by is null group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.service, l.subjective;
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 13, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.service, l.theme, sum(l.pence), count(*) from counting.expenditure_line l join counting.respelt_return t on t.organisation_code = l.organisation_code and t.start_year = l.start_year
  where l.superseded_by is null group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.service, l.theme;
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 14, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.service, l.area_code, sum(l.pence), count(*) from counting.expenditure_line l join counting.respelt_return t on t.organisation_code = l.organisation_code and t.start_year = l.start_year
  where l.superseded_by is null group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.service, l.area_code;
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 15, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.service, l.quality, sum(l.pence), count(*) from counting.expenditure_line l join counting.respelt_return t on t.organisation_code = l.organisation_code and t.start_year = l.start_year
  where l.superseded_by is null group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.service, l.quality;
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 16, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.service, l.fund, sum(l.pence), count(*) from counting.expenditure_line l join counting.respelt_return t on t.organisation_code = l.organisation_code and t.start_year = l.start_year
  where l.superseded_by is null group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.service, l.fund;
insert into counting.expenditure_sum (pair, start_year, organisation_code, phase, basis, nature, flow, one, other, pence, line_count)
  select 17, l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.service, coalesce(l.counterpart, '-'), sum(l.pence), count(*) from counting.expenditure_line l join counting.respelt_return t on t.organisation_code = l.organisation_code and t.start_year = l.start_year
  where l.superseded_by is null group by l.start_year, l.organisation_code, l.phase, l.basis, l.nature, l.flow, l.service, coalesce(l.counterpart, '-');
delete from counting.expenditure_stream where exists (select 1 from counting.respelt_return t where t.organisation_code = expenditure_stream.organisation_code and t.start_year = expenditure_stream.start_year);
insert into counting.expenditure_stream (start_year, organisation_code, phase, basis, fund, service, outcome, theme, cofog, pence, administration, line_count, administration_count)
  select l.start_year, l.organisation_code, l.phase, l.basis, l.fund, l.service, l.outcome, l.theme, substring(l.cofog, 1, 2), sum(l.pence), sum(case when l.subjective = 'SUPPORT_SERVICES' then l.pence else 0 end), count(*),
    count(case when l.subjective = 'SUPPORT_SERVICES' then 1 end)
  from counting.expenditure_line l join counting.respelt_return t on t.organisation_code = l.organisation_code and t.start_year = l.start_year
  where l.superseded_by is null and l.flow = 'GROSS' group by l.start_year, l.organisation_code, l.phase, l.basis, l.fund, l.service, l.outcome, l.theme, substring(l.cofog, 1, 2);

-- And what all released returns come to together by services, in the years of these returns, from the sums of each.
delete from counting.expenditure_place_sum where pair in (1, 12, 13, 14, 15, 16, 17) and start_year in (select t.start_year from counting.respelt_return t);
insert into counting.expenditure_place_sum (pair, start_year, phase_counted, basis_counted, phase, basis, nature, flow, one, other, pence, line_count, return_count, synthetic_count)
  select s.pair, s.start_year, s.phase = p.phase, s.basis = p.basis, s.phase, s.basis, s.nature, s.flow, s.one, s.other, sum(s.pence), sum(s.line_count), count(*), sum(case when p.synthetic then 1 else 0 end)
  from counting.expenditure_sum s join counting.expenditure_placed p on p.organisation_code = s.organisation_code and p.start_year = s.start_year
  where s.pair in (1, 12, 13, 14, 15, 16, 17) and s.start_year in (select t.start_year from counting.respelt_return t)
  group by s.pair, s.start_year, s.phase = p.phase, s.basis = p.basis, s.phase, s.basis, s.nature, s.flow, s.one, s.other;

drop table counting.respelt_return;
drop table counting.respelt;
