-- Lines wait here for minutes and are gone again. PostgreSQL's own tidying while a file comes in costs as much as taking it in, and finds nothing to tidy; what has been deleted is still tidied away.
${postgres} alter table counting.payment_staging set (autovacuum_vacuum_insert_threshold = -1, autovacuum_analyze_threshold = 2000000000);
${postgres} alter table counting.expenditure_staging set (autovacuum_vacuum_insert_threshold = -1, autovacuum_analyze_threshold = 2000000000);
${postgres} alter table counting.transfer_staging set (autovacuum_vacuum_insert_threshold = -1, autovacuum_analyze_threshold = 2000000000);
