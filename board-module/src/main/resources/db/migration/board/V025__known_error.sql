-- The fifth dimension of evidence: how large the error is that is known. Of what is there nobody has said it: it stays ungraded and counts for nothing, so that no figure changes.
alter table board.saving add column grade_error smallint check (grade_error between 1 and 6);
