-- expand
-- Derby finds a list of keys by an index that begins with them only
create index doc_step_key_ix on doc_step (record_id);
