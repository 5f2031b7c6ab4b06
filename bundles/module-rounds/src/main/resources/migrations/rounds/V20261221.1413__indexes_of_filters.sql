-- expand
-- each filter of a list reads its rows in the order of the list
create index rnd_data_request_requester_sort_ix on rnd_data_request (office_id, requester_sort, id desc);
create index rnd_data_request_personal_ix on rnd_data_request (office_id, personal, id desc);
create index rnd_evidence_thing_ix on rnd_evidence (office_id, thing, id desc);
create index rnd_external_system_unit_ix on rnd_external_system (office_id, unit_id, id desc);
create index rnd_external_system_entry_level_ix on rnd_external_system (office_id, entry_level, id desc);
create index rnd_item_cycle_ix on rnd_item (office_id, cycle, id desc);
create index rnd_item_may_be_open_ix on rnd_item (office_id, may_be_open, id desc);
create index rnd_item_stale_ix on rnd_item (office_id, stale, id desc);
create index rnd_learner_code_nationality_ix on rnd_learner_code (office_id, nationality, id desc);
create index rnd_snapshot_item_ix on rnd_snapshot (office_id, item_id, id desc);
create index rnd_snapshot_quality_ix on rnd_snapshot (office_id, quality, id desc);
create index rnd_submission_late_ix on rnd_submission (office_id, late, id desc);
create index rnd_system_user_data_system_ix on rnd_system_user (office_id, data_system, id desc);
create index rnd_system_user_user_role_ix on rnd_system_user (office_id, user_role, id desc);
