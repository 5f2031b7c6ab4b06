-- expand
alter table mon_report_answer add column question_kind varchar(30) default 'TEXT' not null;
alter table mon_report_answer add column choices varchar(500);

create table mon_item_policy (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  policy_id bigint not null,
  constraint mon_item_policy_pk primary key (id)
);
create index mon_item_policy_record_ix on mon_item_policy (office_id, record_id, line_no);
create index mon_item_policy_policy_ix on mon_item_policy (office_id, policy_id);

create index mon_tool_previous_ix on mon_tool (office_id, previous_id);
create index mon_indicator_previous_ix on mon_indicator (office_id, previous_id);
create index mon_suggestion_inspection_ix on mon_suggestion (office_id, inspection_id);
create index mon_visit_inspection_ix on mon_visit (office_id, inspection_id);
create index mon_spending_item_ix on mon_spending (office_id, item_id);
