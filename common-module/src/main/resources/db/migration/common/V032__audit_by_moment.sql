-- The sealer looks every few seconds for entries that are in no seal yet: among the latest, not in the whole log.
create index audit_entry_at on common.audit_entry (at);
