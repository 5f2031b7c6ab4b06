-- expand
-- what refers to a record is found in the order of its list
create index psn_contract_previous_ix on psn_contract (office_id, previous_id, id desc);
create index psn_move_request_post_record_ix on psn_move_request (office_id, post_record_id, id desc);
create index psn_placement_post_record_ix on psn_placement (office_id, post_record_id, id desc);
create index psn_post_change_post_record_ix on psn_post_change (office_id, post_record_id, id desc);
create index psn_travel_leave_request_ix on psn_travel (office_id, leave_request_id, id desc);
