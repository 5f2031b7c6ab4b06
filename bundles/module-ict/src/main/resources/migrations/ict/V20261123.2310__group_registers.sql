-- expand
-- outages, disclosures of logs, weekly use, media, suggestions and reports of a year
create table ict_outage (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  site_id bigint not null,
  begins_at timestamp not null,
  cause_code varchar(40) not null,
  planned boolean not null,
  ticket varchar(60),
  what_happened varchar(1000),
  ends_at timestamp,
  constraint ict_outage_pk primary key (id)
);
create index ict_outage_new_ix on ict_outage (office_id, id desc);
create index ict_outage_state_ix on ict_outage (office_id, state, id desc);
create index ict_outage_begins_at_ix on ict_outage (office_id, begins_at);
create index ict_outage_ends_at_ix on ict_outage (office_id, ends_at);
create table ict_dl_use (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  school_id bigint not null,
  system varchar(30) not null,
  term int not null,
  week_from date not null,
  sum_hours decimal(18,1) not null,
  constraint ict_dl_use_pk primary key (id)
);
create table ict_dl_use_lesson (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  grade varchar(40) not null,
  subject varchar(100) not null,
  hours decimal(18,1) not null,
  trouble varchar(300),
  constraint ict_dl_use_lesson_pk primary key (id)
);
create unique index ict_dl_use_school_system_week_from_uk on ict_dl_use (office_id, school_id, system, week_from);
create index ict_dl_use_new_ix on ict_dl_use (office_id, id desc);
create index ict_dl_use_state_ix on ict_dl_use (office_id, state, id desc);
create index ict_dl_use_school_ix on ict_dl_use (office_id, school_id, id desc);
create index ict_dl_use_week_from_ix on ict_dl_use (office_id, week_from);
create index ict_dl_use_lesson_record_ix on ict_dl_use_lesson (office_id, record_id, line_no);
create table ict_log_disclosure (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  agency varchar(200) not null,
  letter_no varchar(100) not null,
  letter_day date not null,
  from_day date not null,
  to_day date not null,
  purpose varchar(1000) not null,
  approver_id bigint,
  handed_on date,
  receiver varchar(200),
  copy_hash varchar(128),
  constraint ict_log_disclosure_pk primary key (id)
);
create table ict_log_disclosure_batch (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  batch_id bigint not null,
  constraint ict_log_disclosure_batch_pk primary key (id)
);
create index ict_log_disclosure_new_ix on ict_log_disclosure (office_id, id desc);
create index ict_log_disclosure_state_ix on ict_log_disclosure (office_id, state, id desc);
create index ict_log_disclosure_from_day_ix on ict_log_disclosure (office_id, from_day);
create index ict_log_disclosure_batch_record_ix on ict_log_disclosure_batch (office_id, record_id, line_no);
create table ict_media (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  media_code varchar(30) not null,
  title varchar(200) not null,
  kind_code varchar(40) not null,
  subject varchar(100),
  grade varchar(60),
  producer varchar(200) not null,
  permission varchar(30) not null,
  evidence varchar(300),
  address varchar(300),
  use_count int not null,
  constraint ict_media_pk primary key (id)
);
create table ict_media_use (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  user_id bigint not null,
  used_on date not null,
  constraint ict_media_use_pk primary key (id)
);
create unique index ict_media_media_code_uk on ict_media (office_id, media_code);
create index ict_media_new_ix on ict_media (office_id, id desc);
create index ict_media_state_ix on ict_media (office_id, state, id desc);
create index ict_media_use_count_ix on ict_media (office_id, use_count);
create index ict_media_use_record_ix on ict_media_use (office_id, record_id, line_no);
create table ict_suggestion (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  suggested_on date not null,
  source_code varchar(40) not null,
  about varchar(200) not null,
  words varchar(2000) not null,
  contact varchar(200),
  answer varchar(2000),
  taken_up boolean,
  constraint ict_suggestion_pk primary key (id)
);
create index ict_suggestion_new_ix on ict_suggestion (office_id, id desc);
create index ict_suggestion_state_ix on ict_suggestion (office_id, state, id desc);
create index ict_suggestion_suggested_on_ix on ict_suggestion (office_id, suggested_on);
create table ict_year_report (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  sort varchar(30) not null,
  fiscal_year int not null,
  activities varchar(2000),
  evaluation varchar(2000),
  problems varchar(2000),
  next_plan varchar(2000),
  decider_id bigint,
  reminders int not null,
  constraint ict_year_report_pk primary key (id)
);
create unique index ict_year_report_sort_fiscal_year_uk on ict_year_report (office_id, sort, fiscal_year);
create index ict_year_report_new_ix on ict_year_report (office_id, id desc);
create index ict_year_report_state_ix on ict_year_report (office_id, state, id desc);
create table ict_year_figure (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  topic varchar(200) not null,
  amount varchar(60) not null,
  constraint ict_year_figure_pk primary key (id)
);
create index ict_year_figure_record_ix on ict_year_figure (office_id, record_id, line_no);
