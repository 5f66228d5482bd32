-- The list of lines shows the latest year first, in it the largest, and reads on from its last row: both columns go one way, so that one index serves the list in either direction and the question what comes after a row.
drop index counting.expenditure_line_by_amount;
create index expenditure_line_by_amount on counting.expenditure_line (start_year, pence);
