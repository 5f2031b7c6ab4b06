-- expand
-- Derby finds a list of keys by an index that begins with them only
create index frm_step_key_ix on frm_step (record_id);
