-- expand
-- Derby finds a list of keys by an index that begins with them only
create index rnd_step_key_ix on rnd_step (record_id);
