-- expand
create table aud_engagement (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  origin varchar(30) not null,
  plan_id bigint,
  order_no varchar(100),
  fiscal_year int not null,
  title varchar(300) not null,
  sort varchar(40) not null,
  unit_id bigint,
  school_id bigint,
  auditor_id bigint not null,
  from_day date not null,
  to_day date not null,
  period_from date not null,
  period_to date not null,
  objective varchar(2000),
  audit_scope varchar(2000),
  begun_on date,
  exit_on date,
  exit_with varchar(1000),
  answer_due date,
  summary varchar(8000),
  report_file varchar(120),
  reported_on date,
  order_words varchar(4000),
  ordered_on date,
  constraint aud_engagement_pk primary key (id)
);
create table aud_engagement_member (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  constraint aud_engagement_member_pk primary key (id)
);
create table aud_engagement_step (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  step_text varchar(500) not null,
  method varchar(40) not null,
  doer_id bigint,
  done_on date,
  result varchar(2000),
  constraint aud_engagement_step_pk primary key (id)
);
create table aud_engagement_sample (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  population varchar(300) not null,
  size_count int not null,
  taken_count int not null,
  sampling varchar(40) not null,
  items varchar(4000),
  wrong_count int,
  constraint aud_engagement_sample_pk primary key (id)
);
create index aud_engagement_new_ix on aud_engagement (office_id, id desc);
create index aud_engagement_state_ix on aud_engagement (office_id, state, id desc);
create index aud_engagement_fiscal_year_ix on aud_engagement (office_id, fiscal_year);
create index aud_engagement_from_day_ix on aud_engagement (office_id, from_day);
create index aud_engagement_answer_due_ix on aud_engagement (office_id, answer_due);
create index aud_engagement_auditor_ix on aud_engagement (office_id, auditor_id);
create index aud_engagement_member_record_ix on aud_engagement_member (office_id, record_id, line_no);
create index aud_engagement_step_record_ix on aud_engagement_step (office_id, record_id, line_no);
create index aud_engagement_sample_record_ix on aud_engagement_sample (office_id, record_id, line_no);
