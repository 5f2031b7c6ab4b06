-- expand
-- A version of a plan keeps its strategies and its frame of programmes (policyplan R-15, PLAN-06)
create table pol_plan_version_strategy (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  seq int not null,
  title varchar(300) not null,
  unit_id bigint,
  constraint pol_plan_version_strategy_pk primary key (id)
);
create table pol_plan_version_frame (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  title varchar(300) not null,
  year_from int not null,
  year_to int not null,
  amount decimal(15,2),
  constraint pol_plan_version_frame_pk primary key (id)
);
create index pol_plan_version_strategy_record_ix on pol_plan_version_strategy (office_id, record_id, line_no);
create index pol_plan_version_frame_record_ix on pol_plan_version_frame (office_id, record_id, line_no);
