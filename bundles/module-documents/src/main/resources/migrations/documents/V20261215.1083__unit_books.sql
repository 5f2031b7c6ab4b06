-- expand
-- when a unit took a letter into its book, which numbers it on that day
alter table doc_unit_entry add column received_at timestamp;
update doc_unit_entry set received_at =
  coalesce((select min(s.done_at) from doc_step s where s.office_id = doc_unit_entry.office_id and s.kind = 'unit-entry'
    and s.record_id = doc_unit_entry.id and s.to_state = 'RECEIVED'), created_at)
  where number_key is not null;
create index doc_unit_entry_received_at_ix on doc_unit_entry (office_id, received_at);
