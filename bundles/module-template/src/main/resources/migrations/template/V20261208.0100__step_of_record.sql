-- expand
-- Derby finds a list of keys by an index that begins with them only
create index tpl_step_key_ix on tpl_step (record_id);
