-- expand
-- what refers to a record is found in the order of its list
create index sup_advice_follow_visit_ix on sup_advice (office_id, follow_visit_id, id desc);
create index sup_sar_sar_round_ix on sup_sar (office_id, sar_round_id, id desc);
create index sup_visit_plan_ix on sup_visit (office_id, plan_id, id desc);
