-- Which uploads answered a return, because an earlier one still stands when a later one is undone.
create table common.called_return_upload (
  return_id bigint not null references common.called_return (id),
  run_id    bigint not null references common.import_run (id),
  primary key (return_id, run_id)
);
insert into common.called_return_upload (return_id, run_id) select id, run_id from common.called_return where run_id is not null;
