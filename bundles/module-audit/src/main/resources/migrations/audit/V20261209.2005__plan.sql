-- expand
create table aud_plan (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  span varchar(30) not null,
  fiscal_year int not null,
  until_year int,
  title varchar(300) not null,
  unit_id bigint not null,
  aim varchar(4000) not null,
  version_no int not null,
  previous_id bigint,
  man_days_sum int not null,
  late_reason varchar(1000),
  approved_on date,
  constraint aud_plan_pk primary key (id)
);
create table aud_plan_work (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  work_title varchar(300) not null,
  sort varchar(40) not null,
  unit_id bigint,
  school_id bigint,
  object_id bigint,
  auditor_id bigint not null,
  from_day date not null,
  to_day date not null,
  man_days int not null,
  constraint aud_plan_work_pk primary key (id)
);
create unique index aud_plan_fiscal_year_span_version_no_uk on aud_plan (office_id, fiscal_year, span, version_no);
create index aud_plan_new_ix on aud_plan (office_id, id desc);
create index aud_plan_state_ix on aud_plan (office_id, state, id desc);
create index aud_plan_unit_ix on aud_plan (office_id, unit_id, id desc);
create index aud_plan_fiscal_year_ix on aud_plan (office_id, fiscal_year);
create index aud_plan_work_record_ix on aud_plan_work (office_id, record_id, line_no);
