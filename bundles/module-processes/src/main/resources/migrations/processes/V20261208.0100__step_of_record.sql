-- expand
create index prc_step_record_ix on prc_step (office_id, kind, record_id);
