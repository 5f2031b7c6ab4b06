-- expand
-- Derby finds a list of keys by an index that begins with them only
create index prc_step_key_ix on prc_step (record_id);
