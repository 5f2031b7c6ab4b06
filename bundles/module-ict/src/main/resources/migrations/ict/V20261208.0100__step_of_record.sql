-- expand
create index ict_step_record_ix on ict_step (office_id, kind, record_id);
