-- expand
-- what each body said of a provincial plan, and what its version keeps of it (policyplan P20, PLAN-70)
create table pol_plan_approval (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  body varchar(40) not null,
  result varchar(30) not null,
  approval_no varchar(60),
  approval_on date,
  constraint pol_plan_approval_pk primary key (id)
);
create index pol_plan_approval_record_ix on pol_plan_approval (office_id, record_id, line_no);
create table pol_plan_version_approval (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  body varchar(40) not null,
  result varchar(30) not null,
  approval_no varchar(60),
  approval_on date,
  constraint pol_plan_version_approval_pk primary key (id)
);
create index pol_plan_version_approval_record_ix on pol_plan_version_approval (office_id, record_id, line_no);
