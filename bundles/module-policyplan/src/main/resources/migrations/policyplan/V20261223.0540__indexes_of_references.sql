-- expand
-- what refers to a record is found in the order of its list
create index pol_left_over_allocation_ix on pol_left_over (office_id, allocation_id, id desc);
create index pol_left_over_use_line_ix on pol_left_over (office_id, use_line_id, id desc);
create index pol_project_use_line_ix on pol_project (office_id, use_line_id, id desc);
create index pol_request_round_entitled_item_ix on pol_request_round (office_id, entitled_item_id, id desc);
create index pol_supporting_project_plan_ix on pol_supporting_project (office_id, plan_id, id desc);
create index pol_supporting_project_project_ix on pol_supporting_project (office_id, project_id, id desc);
create index pol_supporting_project_strategy_ix on pol_supporting_project (office_id, strategy_id, id desc);
