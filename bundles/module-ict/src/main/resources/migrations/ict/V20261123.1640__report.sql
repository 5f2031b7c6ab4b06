-- expand
-- reports of the desk, with the figures as they were handed in
create table ict_report (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  period varchar(30) not null,
  from_day date not null,
  to_day date not null,
  activities varchar(2000),
  problems varchar(2000),
  proposals varchar(2000),
  decider_id bigint,
  constraint ict_report_pk primary key (id)
);
create table ict_report_figure (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  topic varchar(200) not null,
  amount varchar(60) not null,
  constraint ict_report_figure_pk primary key (id)
);
create unique index ict_report_period_from_day_uk on ict_report (office_id, period, from_day);
create index ict_report_new_ix on ict_report (office_id, id desc);
create index ict_report_state_ix on ict_report (office_id, state, id desc);
create index ict_report_figure_record_ix on ict_report_figure (office_id, record_id, line_no);
