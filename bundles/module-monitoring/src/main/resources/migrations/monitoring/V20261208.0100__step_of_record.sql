-- expand
-- Derby finds a list of keys by an index that begins with them only
create index mon_step_key_ix on mon_step (record_id);
