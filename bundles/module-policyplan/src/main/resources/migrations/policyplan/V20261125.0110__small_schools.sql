-- expand
alter table pol_rate add column used_for date;
create table pol_plan_small (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  school_id bigint not null,
  pupils int not null,
  school_option varchar(40),
  decision varchar(40),
  decided_on date,
  followed varchar(300),
  constraint pol_plan_small_pk primary key (id)
);
create index pol_plan_small_record_ix on pol_plan_small (office_id, record_id, line_no);
