-- A return is also answered by a total that is entered where no file comes; it stays known while an upload takes its place, because it stands again when that is undone.
alter table common.called_return add column entered_pence bigint;
alter table common.called_return drop constraint called_return_rests_on_an_upload;
alter table common.called_return add constraint called_return_rests_on_something check ((state in ('RECEIVED', 'ATTESTED')) = (run_id is not null or entered_pence is not null));
