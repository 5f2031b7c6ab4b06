-- expand
-- what refers to a record is found in the order of its list
create index mon_evaluation_item_ix on mon_evaluation (office_id, item_id, id desc);
create index mon_indicator_item_ix on mon_indicator (office_id, item_id, id desc);
create index mon_report_item_ix on mon_report (office_id, item_id, id desc);
create index mon_round_framework_ix on mon_round (office_id, framework_id, id desc);
create index mon_round_newest_item_ix on mon_round (office_id, newest_item_id, id desc);
create index mon_round_tool_ix on mon_round (office_id, tool_id, id desc);
create index mon_suggestion_visit_ix on mon_suggestion (office_id, visit_id, id desc);
