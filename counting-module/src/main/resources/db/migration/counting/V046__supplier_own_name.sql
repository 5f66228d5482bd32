-- What a supplier is taken for by its own name and number alone: the match name it came with, to which it goes back when a person takes back that it is one with another.
alter table counting.supplier add column own_name varchar(320) ${by_letter};
-- Of those that a person joined it is worked out anew: the name without the legal form, with the company number behind it where another of that name has another number.
update counting.supplier s set own_name = case
  when s.match_name = s.core_name || ' ' || s.company_number then s.match_name
  when s.company_number > (select min(o.company_number) from counting.supplier o where o.core_name = s.core_name and o.match_name = s.match_name) then s.core_name || ' ' || s.company_number
  when s.match_name <> s.core_name and exists (select 1 from counting.supplier o where o.core_name = s.core_name and o.match_name = o.core_name and o.company_number <> s.company_number) then s.core_name || ' ' || s.company_number
  else s.core_name end;
alter table counting.supplier alter column own_name set not null;
