-- expand
create sequence pol_seq as bigint start with 500 increment by 500;

create table pol_step (
  id bigint not null,
  office_id bigint not null,
  kind varchar(30) not null,
  record_id bigint not null,
  action varchar(40) not null,
  past varchar(40) not null,
  from_state varchar(30) not null,
  to_state varchar(30) not null,
  person_id bigint not null,
  person_name varchar(200) not null,
  for_name varchar(200) not null,
  done_at timestamp not null,
  words varchar(500) not null,
  changes varchar(4000) not null,
  answer_key varchar(80),
  constraint pol_step_pk primary key (id),
  constraint pol_step_answer_uk unique (office_id, kind, answer_key)
);
create index pol_step_record_ix on pol_step (office_id, kind, record_id);

create table pol_item (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  code varchar(10) not null,
  name varchar(200) not null,
  sort varchar(30) not null,
  expenditure_type varchar(40) not null,
  ss boolean not null,
  constraint pol_item_pk primary key (id)
);
create index pol_item_new_ix on pol_item (office_id, id desc);
create index pol_item_list_ix on pol_item (office_id, state, id desc);
create unique index pol_item_code_uk on pol_item (office_id, code);

create table pol_rate (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  item_id bigint not null,
  purpose varchar(40),
  rate_group varchar(40),
  rate decimal(15,2) not null,
  per varchar(30) not null,
  valid_from date not null,
  valid_to date,
  authority varchar(200) not null,
  used boolean not null,
  constraint pol_rate_pk primary key (id)
);
create index pol_rate_new_ix on pol_rate (office_id, id desc);
create index pol_rate_list_ix on pol_rate (office_id, state, id desc);
create index pol_rate_item_ix on pol_rate (office_id, item_id);
create index pol_rate_valid_from_ix on pol_rate (office_id, valid_from);

create table pol_fund_line (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  fiscal_year int not null,
  source varchar(30) not null,
  expenditure_type varchar(40) not null,
  item_id bigint not null,
  programme varchar(40) not null,
  title varchar(300) not null,
  spend_by date,
  ceiling decimal(15,2) not null,
  allocated decimal(15,2) not null,
  available decimal(15,2) not null,
  constraint pol_fund_line_pk primary key (id)
);
create index pol_fund_line_new_ix on pol_fund_line (office_id, id desc);
create index pol_fund_line_list_ix on pol_fund_line (office_id, state, id desc);
create index pol_fund_line_year_ix on pol_fund_line (office_id, fiscal_year);
create index pol_fund_line_item_ix on pol_fund_line (office_id, item_id);
create unique index pol_fund_line_year_source_expenditure_type_i_uk on pol_fund_line (office_id, fiscal_year, source, expenditure_type, item_id, programme);

create table pol_ceiling_move (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  fund_line_id bigint not null,
  sort varchar(30) not null,
  ceiling_change decimal(15,2) not null,
  allocated_change decimal(15,2) not null,
  reference varchar(200) not null,
  constraint pol_ceiling_move_pk primary key (id)
);
create index pol_ceiling_move_new_ix on pol_ceiling_move (office_id, id desc);
create index pol_ceiling_move_list_ix on pol_ceiling_move (office_id, state, id desc);
create index pol_ceiling_move_fund_line_ix on pol_ceiling_move (office_id, fund_line_id);

create table pol_received (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  notice_no varchar(60) not null,
  notice_date date not null,
  source varchar(40) not null,
  fiscal_year int not null,
  round int not null,
  expenditure_type varchar(40) not null,
  item_id bigint not null,
  fund_source varchar(30) not null,
  programme varchar(40),
  amount decimal(15,2) not null,
  covers_from int,
  covers_to int,
  spend_by date,
  reduces_id bigint,
  conditions varchar(2000),
  file varchar(40) not null,
  fund_line_id bigint,
  constraint pol_received_pk primary key (id)
);
create index pol_received_new_ix on pol_received (office_id, id desc);
create index pol_received_list_ix on pol_received (office_id, state, id desc);
create index pol_received_notice_date_ix on pol_received (office_id, notice_date);
create index pol_received_item_ix on pol_received (office_id, item_id);
create index pol_received_reduces_ix on pol_received (office_id, reduces_id);
create index pol_received_fund_line_ix on pol_received (office_id, fund_line_id);
create unique index pol_received_notice_no_source_item_uk on pol_received (office_id, notice_no, source, item_id);

create table pol_spent (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  of_month int not null,
  fund_line_id bigint not null,
  allocation_id bigint,
  project_id bigint,
  school_id bigint,
  amount decimal(15,2) not null,
  note varchar(200),
  constraint pol_spent_pk primary key (id)
);
create index pol_spent_new_ix on pol_spent (office_id, id desc);
create index pol_spent_list_ix on pol_spent (office_id, state, id desc);
create index pol_spent_month_ix on pol_spent (office_id, of_month);
create index pol_spent_fund_line_ix on pol_spent (office_id, fund_line_id);
create index pol_spent_allocation_ix on pol_spent (office_id, allocation_id);
create index pol_spent_project_ix on pol_spent (office_id, project_id);

create table pol_allocation (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  number varchar(60),
  number_key bigint,
  title varchar(300) not null,
  fiscal_year int not null,
  round int not null,
  sort varchar(30) not null,
  adjusts_id bigint,
  fund_line_id bigint not null,
  method varchar(30) not null,
  as_of date,
  period_from int,
  period_to int,
  spend_by date,
  conditions varchar(2000),
  criteria varchar(2000) not null,
  criteria_file varchar(40),
  committee_name varchar(200),
  order_no varchar(60),
  order_from date,
  order_until date,
  total decimal(15,2) not null,
  held varchar(4000),
  dec_no varchar(60),
  dec_on date,
  notice_no varchar(60),
  notified_on date,
  constraint pol_allocation_pk primary key (id)
);
create index pol_allocation_new_ix on pol_allocation (office_id, id desc);
create index pol_allocation_list_ix on pol_allocation (office_id, state, id desc);
create index pol_allocation_number_ix on pol_allocation (office_id, number_key);
create index pol_allocation_adjusts_ix on pol_allocation (office_id, adjusts_id);
create index pol_allocation_fund_line_ix on pol_allocation (office_id, fund_line_id);

create table pol_allocation_line (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  school_id bigint,
  unit_id bigint,
  purpose varchar(40),
  rate_group varchar(40),
  heads int,
  rate decimal(15,2),
  months decimal(18,2),
  ss decimal(15,2),
  typed decimal(15,2),
  amount decimal(15,2) not null,
  reason varchar(200),
  constraint pol_allocation_line_pk primary key (id)
);
create index pol_allocation_line_record_ix on pol_allocation_line (office_id, record_id, line_no);

create table pol_notice (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  allocation_id bigint not null,
  school_id bigint,
  unit_id bigint,
  item_id bigint not null,
  title varchar(300) not null,
  notice_no varchar(60) not null,
  notified_on date not null,
  spend_by date,
  conditions varchar(2000),
  original decimal(15,2) not null,
  adjusted decimal(15,2) not null,
  total decimal(15,2) not null,
  project_id bigint,
  constraint pol_notice_pk primary key (id)
);
create index pol_notice_new_ix on pol_notice (office_id, id desc);
create index pol_notice_list_ix on pol_notice (office_id, state, id desc);
create index pol_notice_unit_ix on pol_notice (office_id, unit_id, id desc);
create index pol_notice_school_ix on pol_notice (office_id, school_id, id desc);
create index pol_notice_allocation_ix on pol_notice (office_id, allocation_id);
create index pol_notice_item_ix on pol_notice (office_id, item_id);
create index pol_notice_notified_on_ix on pol_notice (office_id, notified_on);
create index pol_notice_project_ix on pol_notice (office_id, project_id);

create table pol_notice_line (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  allocation_id bigint not null,
  purpose varchar(40),
  rate_group varchar(40),
  heads int,
  rate decimal(15,2),
  months decimal(18,2),
  amount decimal(15,2) not null,
  constraint pol_notice_line_pk primary key (id)
);
create index pol_notice_line_record_ix on pol_notice_line (office_id, record_id, line_no);

create table pol_count (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  as_of date not null,
  school_id bigint not null,
  round varchar(60),
  pupils int not null,
  poor int not null,
  boarding int not null,
  note varchar(1000),
  constraint pol_count_pk primary key (id)
);
create index pol_count_new_ix on pol_count (office_id, id desc);
create index pol_count_list_ix on pol_count (office_id, state, id desc);
create index pol_count_school_ix on pol_count (office_id, school_id, id desc);
create index pol_count_as_of_ix on pol_count (office_id, as_of);
create unique index pol_count_as_of_school_uk on pol_count (office_id, as_of, school_id);

create table pol_count_level (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  level varchar(40) not null,
  rooms int,
  male int not null,
  female int not null,
  poor int not null,
  boarding int not null,
  constraint pol_count_level_pk primary key (id)
);
create index pol_count_level_record_ix on pol_count_level (office_id, record_id, line_no);

create table pol_entitlement (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  item_id bigint not null,
  school_id bigint,
  unit_id bigint,
  post_no varchar(40),
  name varchar(200),
  plot varchar(100),
  temple varchar(200),
  rate_group varchar(40),
  own_rate decimal(15,2),
  ss boolean not null,
  start_on date not null,
  end_on date,
  note varchar(300),
  constraint pol_entitlement_pk primary key (id)
);
create index pol_entitlement_new_ix on pol_entitlement (office_id, id desc);
create index pol_entitlement_list_ix on pol_entitlement (office_id, state, id desc);
create index pol_entitlement_item_ix on pol_entitlement (office_id, item_id);

create table pol_plan (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  plan_no varchar(40) not null,
  sort varchar(40) not null,
  title varchar(300) not null,
  year_from int not null,
  year_to int not null,
  parent_id bigint,
  unit_id bigint not null,
  situation varchar(4000),
  vision varchar(2000),
  mission varchar(4000),
  goals varchar(4000),
  core_values varchar(2000),
  annex varchar(220),
  planned decimal(15,2) not null,
  edition_no int not null,
  dec_no varchar(60),
  dec_on date,
  dec_file varchar(40),
  res_body varchar(40),
  res_no varchar(30),
  res_on date,
  res_file varchar(40),
  published_on date,
  link varchar(300),
  reported_no varchar(60),
  reported_on date,
  replaced_by_id bigint,
  constraint pol_plan_pk primary key (id)
);
create index pol_plan_new_ix on pol_plan (office_id, id desc);
create index pol_plan_list_ix on pol_plan (office_id, state, id desc);
create unique index pol_plan_plan_no_uk on pol_plan (office_id, plan_no);
create index pol_plan_year_from_ix on pol_plan (office_id, year_from);
create index pol_plan_parent_ix on pol_plan (office_id, parent_id);
create index pol_plan_replaced_by_ix on pol_plan (office_id, replaced_by_id);

create table pol_plan_frame (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  title varchar(300) not null,
  year_from int not null,
  year_to int not null,
  amount decimal(15,2),
  constraint pol_plan_frame_pk primary key (id)
);
create index pol_plan_frame_record_ix on pol_plan_frame (office_id, record_id, line_no);

create table pol_plan_month (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  expenditure_type varchar(40) not null,
  item_id bigint,
  m10 decimal(15,2) not null,
  m11 decimal(15,2) not null,
  m12 decimal(15,2) not null,
  m01 decimal(15,2) not null,
  m02 decimal(15,2) not null,
  m03 decimal(15,2) not null,
  m04 decimal(15,2) not null,
  m05 decimal(15,2) not null,
  m06 decimal(15,2) not null,
  m07 decimal(15,2) not null,
  m08 decimal(15,2) not null,
  m09 decimal(15,2) not null,
  amount decimal(15,2) not null,
  constraint pol_plan_month_pk primary key (id)
);
create index pol_plan_month_record_ix on pol_plan_month (office_id, record_id, line_no);

create table pol_plan_opinion (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  body varchar(40) not null,
  opinion_on date not null,
  opinion varchar(2000) not null,
  part varchar(200) not null,
  used varchar(300),
  constraint pol_plan_opinion_pk primary key (id)
);
create index pol_plan_opinion_record_ix on pol_plan_opinion (office_id, record_id, line_no);

create table pol_project (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  code varchar(60),
  code_key bigint,
  title varchar(300) not null,
  plan_id bigint not null,
  strategy_id bigint not null,
  unit_id bigint not null,
  responsible_id bigint not null,
  start_on date not null,
  end_on date not null,
  fund_line_id bigint,
  supports_id bigint,
  partner varchar(200),
  rationale varchar(4000) not null,
  objectives varchar(4000) not null,
  target_quantity varchar(2000),
  target_quality varchar(2000),
  place varchar(200),
  evaluation varchar(2000),
  expected varchar(2000),
  amount decimal(15,2) not null,
  carried_from_id bigint,
  progress decimal(7,2),
  progress_note varchar(2000),
  progress_on date,
  result varchar(4000),
  spent decimal(15,2),
  balance decimal(15,2),
  constraint pol_project_pk primary key (id)
);
create index pol_project_new_ix on pol_project (office_id, id desc);
create index pol_project_list_ix on pol_project (office_id, state, id desc);
create index pol_project_unit_ix on pol_project (office_id, unit_id, id desc);
create index pol_project_code_ix on pol_project (office_id, code_key);
create index pol_project_plan_ix on pol_project (office_id, plan_id);
create index pol_project_strategy_ix on pol_project (office_id, strategy_id);
create index pol_project_responsible_ix on pol_project (office_id, responsible_id);
create index pol_project_fund_line_ix on pol_project (office_id, fund_line_id);
create index pol_project_supports_ix on pol_project (office_id, supports_id);
create index pol_project_carried_from_ix on pol_project (office_id, carried_from_id);

create table pol_project_activity (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  title varchar(300) not null,
  month_from int not null,
  month_to int not null,
  expenditure_type varchar(40) not null,
  m10 decimal(15,2) not null,
  m11 decimal(15,2) not null,
  m12 decimal(15,2) not null,
  m01 decimal(15,2) not null,
  m02 decimal(15,2) not null,
  m03 decimal(15,2) not null,
  m04 decimal(15,2) not null,
  m05 decimal(15,2) not null,
  m06 decimal(15,2) not null,
  m07 decimal(15,2) not null,
  m08 decimal(15,2) not null,
  m09 decimal(15,2) not null,
  amount decimal(15,2) not null,
  result_planned varchar(300),
  constraint pol_project_activity_pk primary key (id)
);
create index pol_project_activity_record_ix on pol_project_activity (office_id, record_id, line_no);

create table pol_project_policy (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  policy_id bigint not null,
  constraint pol_project_policy_pk primary key (id)
);
create index pol_project_policy_record_ix on pol_project_policy (office_id, record_id, line_no);

create table pol_strategy (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  plan_id bigint not null,
  seq int not null,
  title varchar(300) not null,
  unit_id bigint,
  constraint pol_strategy_pk primary key (id)
);
create index pol_strategy_new_ix on pol_strategy (office_id, id desc);
create index pol_strategy_list_ix on pol_strategy (office_id, state, id desc);
create index pol_strategy_plan_ix on pol_strategy (office_id, plan_id);
create unique index pol_strategy_plan_seq_uk on pol_strategy (office_id, plan_id, seq);

create table pol_strategy_policy (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  policy_id bigint not null,
  constraint pol_strategy_policy_pk primary key (id)
);
create index pol_strategy_policy_record_ix on pol_strategy_policy (office_id, record_id, line_no);

create table pol_indicator (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  strategy_id bigint,
  project_id bigint,
  code varchar(30) not null,
  name varchar(300) not null,
  stage varchar(30) not null,
  sort varchar(30) not null,
  unit varchar(40) not null,
  direction varchar(30) not null,
  baseline decimal(18,2),
  owner_id bigint,
  constraint pol_indicator_pk primary key (id)
);
create index pol_indicator_new_ix on pol_indicator (office_id, id desc);
create index pol_indicator_list_ix on pol_indicator (office_id, state, id desc);
create index pol_indicator_unit_ix on pol_indicator (office_id, owner_id, id desc);
create index pol_indicator_strategy_ix on pol_indicator (office_id, strategy_id);
create index pol_indicator_project_ix on pol_indicator (office_id, project_id);
create index pol_indicator_code_ix on pol_indicator (office_id, code);
create unique index pol_indicator_code_uk on pol_indicator (office_id, code);

create table pol_indicator_target (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  target_year int not null,
  target decimal(18,2) not null,
  upper_limit decimal(18,2),
  constraint pol_indicator_target_pk primary key (id)
);
create index pol_indicator_target_record_ix on pol_indicator_target (office_id, record_id, line_no);

create table pol_policy (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  level varchar(40) not null,
  code varchar(30) not null,
  title varchar(300) not null,
  year_from int not null,
  year_to int,
  document varchar(200),
  file varchar(40),
  parent_id bigint,
  constraint pol_policy_pk primary key (id)
);
create index pol_policy_new_ix on pol_policy (office_id, id desc);
create index pol_policy_list_ix on pol_policy (office_id, state, id desc);
create unique index pol_policy_code_uk on pol_policy (office_id, code);
create index pol_policy_parent_ix on pol_policy (office_id, parent_id);

create table pol_plan_version (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  plan_id bigint not null,
  version_no int not null,
  title varchar(300) not null,
  sealed_on date not null,
  res_no varchar(30),
  res_on date,
  direction varchar(12000),
  total decimal(15,2) not null,
  constraint pol_plan_version_pk primary key (id)
);
create index pol_plan_version_new_ix on pol_plan_version (office_id, id desc);
create index pol_plan_version_list_ix on pol_plan_version (office_id, state, id desc);
create index pol_plan_version_plan_ix on pol_plan_version (office_id, plan_id);
create index pol_plan_version_sealed_on_ix on pol_plan_version (office_id, sealed_on);
create unique index pol_plan_version_plan_version_no_uk on pol_plan_version (office_id, plan_id, version_no);

create table pol_plan_version_project (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  project_id bigint not null,
  code varchar(60),
  title varchar(300) not null,
  strategy varchar(340) not null,
  unit_id bigint not null,
  fund_line_id bigint,
  amount decimal(15,2) not null,
  m10 decimal(15,2) not null,
  m11 decimal(15,2) not null,
  m12 decimal(15,2) not null,
  m01 decimal(15,2) not null,
  m02 decimal(15,2) not null,
  m03 decimal(15,2) not null,
  m04 decimal(15,2) not null,
  m05 decimal(15,2) not null,
  m06 decimal(15,2) not null,
  m07 decimal(15,2) not null,
  m08 decimal(15,2) not null,
  m09 decimal(15,2) not null,
  constraint pol_plan_version_project_pk primary key (id)
);
create index pol_plan_version_project_record_ix on pol_plan_version_project (office_id, record_id, line_no);

create table pol_plan_version_target (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  indicator_id bigint not null,
  name varchar(340) not null,
  target_year int not null,
  target decimal(18,2) not null,
  constraint pol_plan_version_target_pk primary key (id)
);
create index pol_plan_version_target_record_ix on pol_plan_version_target (office_id, record_id, line_no);

create table pol_transfer (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  number varchar(60),
  number_key bigint,
  fiscal_year int not null,
  cause varchar(40) not null,
  reason_text varchar(4000) not null,
  condition_analysis varchar(4000) not null,
  method varchar(2000),
  from_sum decimal(15,2) not null,
  to_sum decimal(15,2) not null,
  reach varchar(30),
  com_no varchar(60),
  com_on date,
  com_opinion varchar(2000),
  com_file varchar(40),
  res_no varchar(30),
  res_on date,
  res_file varchar(40),
  gov_no varchar(60),
  gov_on date,
  gov_file varchar(40),
  executed_on date,
  obec_no varchar(60),
  reported_on date,
  constraint pol_transfer_pk primary key (id)
);
create index pol_transfer_new_ix on pol_transfer (office_id, id desc);
create index pol_transfer_list_ix on pol_transfer (office_id, state, id desc);
create index pol_transfer_number_ix on pol_transfer (office_id, number_key);

create table pol_transfer_line (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  side varchar(30) not null,
  fund_line_id bigint not null,
  project_id bigint,
  amount decimal(15,2) not null,
  constraint pol_transfer_line_pk primary key (id)
);
create index pol_transfer_line_record_ix on pol_transfer_line (office_id, record_id, line_no);

create table pol_request_round (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  fiscal_year int not null,
  sort varchar(40) not null,
  name varchar(200) not null,
  criteria varchar(4000) not null,
  file varchar(40),
  opens_on date not null,
  due_on date not null,
  constraint pol_request_round_pk primary key (id)
);
create index pol_request_round_new_ix on pol_request_round (office_id, id desc);
create index pol_request_round_list_ix on pol_request_round (office_id, state, id desc);
create index pol_request_round_due_on_ix on pol_request_round (office_id, due_on);

create table pol_request (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  number varchar(60),
  number_key bigint,
  round_id bigint not null,
  sort varchar(40) not null,
  school_id bigint,
  unit_id bigint,
  priority int not null,
  expenditure_type varchar(40) not null,
  item varchar(200) not null,
  quantity decimal(18,2) not null,
  measure varchar(40) not null,
  unit_price decimal(15,2) not null,
  amount decimal(15,2) not null,
  reason_text varchar(4000) not null,
  need_by date,
  late boolean not null,
  target_quantity varchar(2000),
  target_quality varchar(2000),
  committee_amount decimal(15,2),
  committee_reason varchar(300),
  submission_id bigint,
  granted_amount decimal(15,2),
  received_id bigint,
  constraint pol_request_pk primary key (id)
);
create index pol_request_new_ix on pol_request (office_id, id desc);
create index pol_request_list_ix on pol_request (office_id, state, id desc);
create index pol_request_unit_ix on pol_request (office_id, unit_id, id desc);
create index pol_request_school_ix on pol_request (office_id, school_id, id desc);
create index pol_request_number_ix on pol_request (office_id, number_key);
create index pol_request_round_ix on pol_request (office_id, round_id);
create index pol_request_priority_ix on pol_request (office_id, priority);
create index pol_request_submission_ix on pol_request (office_id, submission_id);
create index pol_request_received_ix on pol_request (office_id, received_id);

create table pol_submission (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  number varchar(60) not null,
  number_key bigint not null,
  fiscal_year int not null,
  sort varchar(40) not null,
  title varchar(300) not null,
  body varchar(40) not null,
  total decimal(15,2) not null,
  res_no varchar(30),
  res_on date,
  res_file varchar(40),
  sent_no varchar(60),
  sent_on date,
  constraint pol_submission_pk primary key (id)
);
create index pol_submission_new_ix on pol_submission (office_id, id desc);
create index pol_submission_list_ix on pol_submission (office_id, state, id desc);
create unique index pol_submission_number_uk on pol_submission (office_id, number_key);

create table pol_submission_request (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  request_id bigint not null,
  amount decimal(15,2),
  constraint pol_submission_request_pk primary key (id)
);
create index pol_submission_request_record_ix on pol_submission_request (office_id, record_id, line_no);

create table pol_analysis (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  fiscal_year int not null,
  title varchar(300) not null,
  committee_name varchar(200) not null,
  order_no varchar(60) not null,
  total decimal(15,2) not null,
  conclusion varchar(4000),
  pass int not null,
  dec_no varchar(60),
  dec_on date,
  res_no varchar(30),
  res_on date,
  constraint pol_analysis_pk primary key (id)
);
create index pol_analysis_new_ix on pol_analysis (office_id, id desc);
create index pol_analysis_list_ix on pol_analysis (office_id, state, id desc);

create table pol_analysis_item (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  programme varchar(300) not null,
  expenditure_type varchar(40) not null,
  amount decimal(15,2) not null,
  effect varchar(500),
  opinion varchar(500) not null,
  constraint pol_analysis_item_pk primary key (id)
);
create index pol_analysis_item_record_ix on pol_analysis_item (office_id, record_id, line_no);

create table pol_support (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  school_id bigint not null,
  body varchar(200) not null,
  project_name varchar(300) not null,
  item_id bigint,
  asked decimal(15,2) not null,
  checked_on date,
  duplicate_hits int not null,
  duplicates varchar(4000),
  duplicate_note varchar(2000),
  dec_no varchar(60),
  dec_on date,
  received decimal(15,2),
  received_on date,
  receipt_no varchar(60),
  constraint pol_support_pk primary key (id)
);
create index pol_support_new_ix on pol_support (office_id, id desc);
create index pol_support_list_ix on pol_support (office_id, state, id desc);
create index pol_support_school_ix on pol_support (office_id, school_id, id desc);
create index pol_support_body_ix on pol_support (office_id, body);
create index pol_support_item_ix on pol_support (office_id, item_id);

create table pol_school_plan (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  school_id bigint not null,
  sort varchar(30) not null,
  year_from int not null,
  year_to int not null,
  due_on date not null,
  comment varchar(2000),
  file varchar(40),
  constraint pol_school_plan_pk primary key (id)
);
create index pol_school_plan_new_ix on pol_school_plan (office_id, id desc);
create index pol_school_plan_list_ix on pol_school_plan (office_id, state, id desc);
create index pol_school_plan_school_ix on pol_school_plan (office_id, school_id, id desc);
create index pol_school_plan_due_on_ix on pol_school_plan (office_id, due_on);
create unique index pol_school_plan_school_sort_year_from_uk on pol_school_plan (office_id, school_id, sort, year_from);

