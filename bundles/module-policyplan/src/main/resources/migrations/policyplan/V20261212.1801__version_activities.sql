-- expand
-- A version of a plan keeps the activities of its projects (policyplan R-15, PLAN-06)
create table pol_plan_version_activity (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  project_id bigint not null,
  title varchar(300) not null,
  month_from int not null,
  month_to int not null,
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
  constraint pol_plan_version_activity_pk primary key (id)
);
create index pol_plan_version_activity_record_ix on pol_plan_version_activity (office_id, record_id, line_no);
