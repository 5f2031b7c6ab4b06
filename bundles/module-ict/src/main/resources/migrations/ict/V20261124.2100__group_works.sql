-- expand
-- readers of publications, suggestions by group, courses, knowledge, studies, software, changed work and exchanged data
alter table ict_account_request add column study_id bigint;
create table ict_article (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  title varchar(200) not null,
  category varchar(40) not null,
  group_unit_id bigint,
  process_type varchar(60),
  process_id bigint,
  process_title varchar(200),
  signs varchar(1000) not null,
  body varchar(4000) not null,
  ticket_no varchar(60),
  version_no int not null,
  reviewer_id bigint,
  review_on date,
  reminded_on date,
  useful int not null,
  useless int not null,
  constraint ict_article_pk primary key (id)
);
create table ict_article_edition (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  edition_no int not null,
  published_on date not null,
  published_by_id bigint not null,
  words varchar(4000) not null,
  constraint ict_article_edition_pk primary key (id)
);
create table ict_article_vote (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  voter_id bigint not null,
  helped boolean not null,
  constraint ict_article_vote_pk primary key (id)
);
create index ict_article_new_ix on ict_article (office_id, id desc);
create index ict_article_state_ix on ict_article (office_id, state, id desc);
create index ict_article_review_on_ix on ict_article (office_id, review_on);
create index ict_article_useful_ix on ict_article (office_id, useful);
create index ict_article_edition_record_ix on ict_article_edition (office_id, record_id, line_no);
create index ict_article_vote_record_ix on ict_article_vote (office_id, record_id, line_no);
create table ict_course (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  course_code varchar(30) not null,
  title varchar(200) not null,
  objective varchar(1000) not null,
  target varchar(200) not null,
  hours decimal(18,1) not null,
  from_day date not null,
  place varchar(200) not null,
  online boolean not null,
  address varchar(300),
  capacity int not null,
  free_places decimal(18,0) not null,
  budget decimal(15,2),
  responsible_id bigint not null,
  medium_id bigint,
  improvement varchar(2000),
  use_count int not null,
  constraint ict_course_pk primary key (id)
);
create table ict_course_session (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  session_day date not null,
  half varchar(30) not null,
  constraint ict_course_session_pk primary key (id)
);
create table ict_course_use (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  user_id bigint not null,
  used_on date not null,
  constraint ict_course_use_pk primary key (id)
);
create unique index ict_course_course_code_uk on ict_course (office_id, course_code);
create index ict_course_new_ix on ict_course (office_id, id desc);
create index ict_course_state_ix on ict_course (office_id, state, id desc);
create index ict_course_from_day_ix on ict_course (office_id, from_day);
create index ict_course_use_count_ix on ict_course (office_id, use_count);
create index ict_course_session_record_ix on ict_course_session (office_id, record_id, line_no);
create index ict_course_use_record_ix on ict_course_use (office_id, record_id, line_no);
create table ict_enrolment (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  person_id bigint not null,
  unit_id bigint,
  school_id bigint,
  attendance decimal(7,2) not null,
  pre_mark decimal(7,2),
  post_mark decimal(7,2),
  satisfaction int,
  enough boolean not null,
  certificate varchar(60),
  certificate_key bigint,
  course_id bigint not null,
  constraint ict_enrolment_pk primary key (id)
);
create table ict_enrolment_half (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  session_day date not null,
  half varchar(30) not null,
  present boolean not null,
  constraint ict_enrolment_half_pk primary key (id)
);
create unique index ict_enrolment_course_person_uk on ict_enrolment (office_id, course_id, person_id);
create index ict_enrolment_new_ix on ict_enrolment (office_id, id desc);
create index ict_enrolment_state_ix on ict_enrolment (office_id, state, id desc);
create index ict_enrolment_unit_ix on ict_enrolment (office_id, unit_id, id desc);
create index ict_enrolment_school_ix on ict_enrolment (office_id, school_id, id desc);
create index ict_enrolment_attendance_ix on ict_enrolment (office_id, attendance);
create index ict_enrolment_certificate_ix on ict_enrolment (office_id, certificate_key);
create index ict_enrolment_person_ix on ict_enrolment (office_id, person_id);
create index ict_enrolment_half_record_ix on ict_enrolment_half (office_id, record_id, line_no);
create table ict_exchange (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  sort varchar(40) not null,
  agency varchar(200) not null,
  direction varchar(30) not null,
  fiscal_year int not null,
  topic varchar(200) not null,
  due_on date,
  total decimal(18,2) not null,
  certifier_id bigint,
  done_on date,
  letter_no varchar(100),
  constraint ict_exchange_pk primary key (id)
);
create table ict_exchange_item (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item varchar(200) not null,
  area varchar(100),
  own_source varchar(200),
  amount decimal(18,2) not null,
  counted_in varchar(40),
  constraint ict_exchange_item_pk primary key (id)
);
create index ict_exchange_new_ix on ict_exchange (office_id, id desc);
create index ict_exchange_state_ix on ict_exchange (office_id, state, id desc);
create index ict_exchange_fiscal_year_ix on ict_exchange (office_id, fiscal_year);
create index ict_exchange_due_on_ix on ict_exchange (office_id, due_on);
create index ict_exchange_total_ix on ict_exchange (office_id, total);
create index ict_exchange_done_on_ix on ict_exchange (office_id, done_on);
create index ict_exchange_item_record_ix on ict_exchange_item (office_id, record_id, line_no);
alter table ict_part add column asked_on date;
update ict_part set asked_on = cast(created_at as date);
create index ict_part_asked_on_ix on ict_part (office_id, asked_on);
alter table ict_publication add column audience varchar(30) not null default 'EVERYONE';
alter table ict_publication add column files varchar(120);
create index ict_report_from_day_ix on ict_report (office_id, from_day);
create table ict_software (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  software_code varchar(30) not null,
  name varchar(200) not null,
  source varchar(30) not null,
  version_name varchar(60),
  owner_unit_id bigint not null,
  users int not null,
  licences int,
  licence_until date,
  evaluation decimal(18,2),
  verdict varchar(1000),
  reminded_on date,
  constraint ict_software_pk primary key (id)
);
create unique index ict_software_software_code_uk on ict_software (office_id, software_code);
create index ict_software_new_ix on ict_software (office_id, id desc);
create index ict_software_state_ix on ict_software (office_id, state, id desc);
create index ict_software_owner_unit_ix on ict_software (office_id, owner_unit_id, id desc);
create index ict_software_users_ix on ict_software (office_id, users);
create index ict_software_licence_until_ix on ict_software (office_id, licence_until);
create table ict_study (
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
  title varchar(200) not null,
  objective varchar(1000) not null,
  system varchar(40),
  unit_id bigint not null,
  analyst_id bigint not null,
  begins_on date not null,
  order_no varchar(100),
  medium_id bigint,
  process_now varchar(2000),
  problems varchar(2000),
  needs varchar(2000),
  result varchar(2000),
  report varchar(120),
  decider_id bigint,
  constraint ict_study_pk primary key (id)
);
create table ict_study_member (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  duty varchar(100) not null,
  constraint ict_study_member_pk primary key (id)
);
create table ict_study_finding (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  topic varchar(300) not null,
  proposal varchar(500) not null,
  constraint ict_study_finding_pk primary key (id)
);
create table ict_study_verdict (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  proposal varchar(500) not null,
  adopted boolean not null,
  constraint ict_study_verdict_pk primary key (id)
);
create index ict_study_new_ix on ict_study (office_id, id desc);
create index ict_study_state_ix on ict_study (office_id, state, id desc);
create index ict_study_unit_ix on ict_study (office_id, unit_id, id desc);
create index ict_study_begins_on_ix on ict_study (office_id, begins_on);
create index ict_study_member_record_ix on ict_study_member (office_id, record_id, line_no);
create index ict_study_finding_record_ix on ict_study_finding (office_id, record_id, line_no);
create index ict_study_verdict_record_ix on ict_study_verdict (office_id, record_id, line_no);
alter table ict_suggestion add column group_unit_id bigint;
create index ict_suggestion_group_unit_ix on ict_suggestion (office_id, group_unit_id, id desc);
create table ict_improvement (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  work_name varchar(200) not null,
  work_level varchar(30) not null,
  before_words varchar(1000) not null,
  tool varchar(200) not null,
  after_words varchar(1000),
  responsible_id bigint not null,
  from_day date not null,
  until_day date,
  evidence varchar(300),
  constraint ict_improvement_pk primary key (id)
);
create index ict_improvement_new_ix on ict_improvement (office_id, id desc);
create index ict_improvement_state_ix on ict_improvement (office_id, state, id desc);
create index ict_improvement_from_day_ix on ict_improvement (office_id, from_day);
create index ict_improvement_responsible_ix on ict_improvement (office_id, responsible_id);
