-- expand
-- what a version keeps of decisions about small schools and of opinions (policyplan PLAN-69, PLAN-94)
alter table pol_plan_version_small add column decision varchar(40);
alter table pol_plan_version_small add column decided_on date;
create table pol_plan_version_opinion (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  body varchar(40) not null,
  opinion_on date not null,
  opinion varchar(2000) not null,
  part varchar(200) not null,
  used varchar(300),
  constraint pol_plan_version_opinion_pk primary key (id)
);
create index pol_plan_version_opinion_record_ix on pol_plan_version_opinion (office_id, record_id, line_no);
