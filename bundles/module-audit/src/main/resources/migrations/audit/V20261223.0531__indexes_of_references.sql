-- expand
-- what refers to a record is found in the order of its list
create index aud_engagement_plan_ix on aud_engagement (office_id, plan_id, id desc);
create index aud_plan_previous_ix on aud_plan (office_id, previous_id, id desc);
