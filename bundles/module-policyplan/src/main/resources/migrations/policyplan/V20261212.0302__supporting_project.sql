-- expand
-- Projects by which schools use what was allocated to them (policyplan PLAN-93)
create table pol_supporting_project (
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
  notice_id bigint not null,
  title varchar(300) not null,
  responsible_id bigint not null,
  start_on date not null,
  end_on date not null,
  rationale varchar(4000) not null,
  objectives varchar(4000) not null,
  target_quality varchar(2000),
  indicator_name varchar(300) not null,
  measure varchar(40) not null,
  target decimal(15,2) not null,
  amount decimal(15,2) not null,
  plan_id bigint,
  strategy_id bigint,
  project_id bigint,
  constraint pol_supporting_project_pk primary key (id)
);
create table pol_supporting_activity (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  title varchar(300) not null,
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
  constraint pol_supporting_activity_pk primary key (id)
);
create index pol_supporting_project_new_ix on pol_supporting_project (office_id, id desc);
create index pol_supporting_project_state_ix on pol_supporting_project (office_id, state, id desc);
create index pol_supporting_project_school_ix on pol_supporting_project (office_id, school_id, id desc);
create index pol_supporting_project_notice_ix on pol_supporting_project (office_id, notice_id, id desc);
create index pol_supporting_project_start_on_ix on pol_supporting_project (office_id, start_on);
create index pol_supporting_activity_record_ix on pol_supporting_activity (office_id, record_id, line_no);
