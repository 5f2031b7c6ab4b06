-- expand
-- Derby finds a list of keys by an index that begins with them only
create index fin_step_key_ix on fin_step (record_id);
