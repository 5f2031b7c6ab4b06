-- expand
create table mon_report (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  round_id bigint not null,
  item_id bigint,
  unit_id bigint,
  school_id bigint,
  owner_id bigint,
  code varchar(30),
  title varchar(300) not null,
  strategy_title varchar(300),
  due_on date not null,
  percent_done decimal(7,2),
  percent_reason varchar(500),
  planned_pct decimal(7,2),
  colour varchar(30) not null,
  last_percent decimal(7,2),
  allocated decimal(15,2),
  money_plan decimal(15,2),
  spent_typed decimal(15,2),
  spent decimal(15,2),
  spent_source varchar(30) not null,
  spent_from varchar(200),
  spent_remark varchar(500),
  spend_pct decimal(18,2),
  target_pct decimal(7,2),
  gap_points decimal(18,2),
  gap_reason varchar(1000),
  results varchar(4000),
  obstacles varchar(4000),
  suggestions varchar(4000),
  next_steps varchar(4000),
  evidence varchar(620),
  first_sent_on date,
  reminded_on date,
  late_days int,
  constraint mon_report_pk primary key (id)
);
create index mon_report_new_ix on mon_report (office_id, id desc);
create index mon_report_list_ix on mon_report (office_id, state, id desc);
create index mon_report_unit_ix on mon_report (office_id, unit_id, id desc);
create index mon_report_school_ix on mon_report (office_id, school_id, id desc);
create index mon_report_round_ix on mon_report (office_id, round_id);
create index mon_report_owner_ix on mon_report (office_id, owner_id);
create index mon_report_late_days_ix on mon_report (office_id, late_days);

create table mon_report_activity (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  title varchar(200) not null,
  months varchar(60),
  activity_state varchar(30) not null,
  done_on date,
  note varchar(300),
  constraint mon_report_activity_pk primary key (id)
);
create index mon_report_activity_record_ix on mon_report_activity (office_id, record_id, line_no);

create table mon_report_indicator (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  indicator_id bigint not null,
  target decimal(18,2),
  result decimal(18,2),
  achievement decimal(18,2),
  constraint mon_report_indicator_pk primary key (id)
);
create index mon_report_indicator_record_ix on mon_report_indicator (office_id, record_id, line_no);

create table mon_report_answer (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  question_no int not null,
  question varchar(300) not null,
  needed boolean not null,
  answer varchar(2000),
  constraint mon_report_answer_pk primary key (id)
);
create index mon_report_answer_record_ix on mon_report_answer (office_id, record_id, line_no);
