-- Which frozen figures are of something that its owner had not released: others do not see them, though the snapshot is released.
-- Of what was frozen before nobody noted it: what can be unreleased is taken to be.
alter table board.snapshot_figure add column restricted boolean default false not null;
update board.snapshot_figure set restricted = true where figure_key like 'board.saving.%' or figure_key like 'counting.returns.gross:%';
