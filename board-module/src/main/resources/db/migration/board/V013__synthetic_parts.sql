-- What of a saving is made up though the amount is not; overlap groups that are made up; baselines of which the source says "approximately".
alter table board.saving add column synthetic_parts varchar(500);
alter table board.overlap add column synthetic boolean default false not null;
alter table board.baseline add column approximate boolean default false not null;
