-- expand
-- each filter of a list reads its rows in the order of the list
create index mon_evaluation_sort_ix on mon_evaluation (office_id, sort, id desc);
create index mon_framework_scope_ix on mon_framework (office_id, scope, id desc);
create index mon_indicator_stage_ix on mon_indicator (office_id, stage, id desc);
create index mon_inspection_body_code_ix on mon_inspection (office_id, body_code, id desc);
create index mon_item_sort_ix on mon_item (office_id, sort, id desc);
create index mon_outside_system_code_ix on mon_outside (office_id, system_code, id desc);
create index mon_outside_fiscal_year_ix on mon_outside (office_id, fiscal_year, id desc);
create index mon_report_colour_ix on mon_report (office_id, colour, id desc);
create index mon_result_period_ix on mon_result (office_id, period, id desc);
create index mon_round_scope_ix on mon_round (office_id, scope, id desc);
create index mon_spending_expenditure_type_ix on mon_spending (office_id, expenditure_type, id desc);
create index mon_spending_fiscal_year_ix on mon_spending (office_id, fiscal_year, id desc);
create index mon_spending_source_ix on mon_spending (office_id, source, id desc);
create index mon_suggestion_origin_ix on mon_suggestion (office_id, origin, id desc);
create index mon_suggestion_body_code_ix on mon_suggestion (office_id, body_code, id desc);
create index mon_tool_sort_ix on mon_tool (office_id, sort, id desc);
create index mon_visit_sort_ix on mon_visit (office_id, sort, id desc);
create index mon_visit_body_code_ix on mon_visit (office_id, body_code, id desc);
