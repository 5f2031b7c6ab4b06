-- expand
-- Derby finds a list of keys by an index that begins with them only
create index ict_step_key_ix on ict_step (record_id);
