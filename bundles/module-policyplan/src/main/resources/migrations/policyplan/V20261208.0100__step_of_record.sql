-- expand
-- Derby finds a list of keys by an index that begins with them only
create index pol_step_key_ix on pol_step (record_id);
