-- expand
-- each filter of a list reads its rows in the order of the list
create index aud_access_engagement_ix on aud_access (office_id, engagement_id, id desc);
create index aud_advice_sort_ix on aud_advice (office_id, sort, id desc);
create index aud_asset_check_engagement_ix on aud_asset_check (office_id, engagement_id, id desc);
create index aud_cash_count_engagement_ix on aud_cash_count (office_id, engagement_id, id desc);
create index aud_engagement_origin_ix on aud_engagement (office_id, origin, id desc);
create index aud_engagement_sort_ix on aud_engagement (office_id, sort, id desc);
create index aud_engagement_unit_ix on aud_engagement (office_id, unit_id, id desc);
create index aud_engagement_school_ix on aud_engagement (office_id, school_id, id desc);
create index aud_finding_sort_ix on aud_finding (office_id, sort, id desc);
create index aud_finding_level_code_ix on aud_finding (office_id, level_code, id desc);
create index aud_object_unit_ix on aud_object (office_id, unit_id, id desc);
create index aud_object_school_ix on aud_object (office_id, school_id, id desc);
create index aud_object_risk_level_ix on aud_object (office_id, risk_level, id desc);
create index aud_performance_engagement_ix on aud_performance (office_id, engagement_id, id desc);
create index aud_plan_span_ix on aud_plan (office_id, span, id desc);
