-- expand
-- A version of a plan keeps its months and small schools, and when and where it was published (policyplan PLAN-06, PLAN-80)
alter table pol_plan_version add column published_on date;
alter table pol_plan_version add column link varchar(300);
update pol_plan_version set
  published_on = (select p.published_on from pol_plan p
    where p.id = pol_plan_version.plan_id and p.edition_no = pol_plan_version.version_no and p.state <> 'APPROVED'),
  link = (select p.link from pol_plan p
    where p.id = pol_plan_version.plan_id and p.edition_no = pol_plan_version.version_no and p.state <> 'APPROVED');
create table pol_plan_version_month (
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
  constraint pol_plan_version_month_pk primary key (id)
);
create table pol_plan_version_small (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  school_id bigint not null,
  pupils int not null,
  school_option varchar(40),
  constraint pol_plan_version_small_pk primary key (id)
);
create index pol_plan_version_month_record_ix on pol_plan_version_month (office_id, record_id, line_no);
create index pol_plan_version_small_record_ix on pol_plan_version_small (office_id, record_id, line_no);
