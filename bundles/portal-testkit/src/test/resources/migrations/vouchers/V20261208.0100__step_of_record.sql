-- expand
create index vch_step_key_ix on vch_step (record_id);
