-- expand
create table trn_course (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  number varchar(60),
  number_key bigint,
  title varchar(300) not null,
  sort_code varchar(40) not null,
  objective varchar(2000) not null,
  target varchar(300),
  unit_id bigint not null,
  responsible_id bigint not null,
  plan_id bigint,
  project_type varchar(60),
  project_id bigint,
  project_title varchar(200),
  place varchar(300) not null,
  seats int not null,
  taken decimal(18,0) not null,
  apply_until date not null,
  signer varchar(200),
  signer_post varchar(200),
  hours decimal(18,1) not null,
  from_day date not null,
  to_day date not null,
  fiscal_year int not null,
  planned_cost decimal(15,2) not null,
  paid_cost decimal(15,2) not null,
  rating_key varchar(36) not null,
  lessons varchar(2000),
  constraint trn_course_pk primary key (id)
);
create table trn_course_session (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  begins timestamp not null,
  hours decimal(18,1) not null,
  topic varchar(300) not null,
  constraint trn_course_session_pk primary key (id)
);
create table trn_course_cost (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item varchar(200) not null,
  planned decimal(15,2) not null,
  paid decimal(15,2),
  claim_type varchar(60),
  claim_id bigint,
  claim_title varchar(200),
  constraint trn_course_cost_pk primary key (id)
);
create unique index trn_course_rating_key_uk on trn_course (office_id, rating_key);
create index trn_course_new_ix on trn_course (office_id, id desc);
create index trn_course_state_ix on trn_course (office_id, state, id desc);
create index trn_course_unit_ix on trn_course (office_id, unit_id, id desc);
create index trn_course_number_ix on trn_course (office_id, number_key);
create index trn_course_from_day_ix on trn_course (office_id, from_day);
create index trn_course_session_record_ix on trn_course_session (office_id, record_id, line_no);
create index trn_course_cost_record_ix on trn_course_cost (office_id, record_id, line_no);
create index trn_course_plan_ix on trn_course (office_id, plan_id);

create table trn_enrolment (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  course_id bigint not null,
  person_id bigint,
  outsider varchar(200),
  outsider_place varchar(200),
  unit_id bigint,
  school_id bigint,
  participant varchar(210) not null,
  nominated boolean not null,
  course_hours decimal(18,1) not null,
  attended decimal(18,1) not null,
  attendance decimal(7,2) not null,
  certificate_id bigint,
  constraint trn_enrolment_pk primary key (id)
);
create table trn_enrolment_hours (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  sheet_id bigint not null,
  on_day date not null,
  hours decimal(18,1) not null,
  constraint trn_enrolment_hours_pk primary key (id)
);
create unique index trn_enrolment_course_participant_uk on trn_enrolment (office_id, course_id, participant);
create index trn_enrolment_new_ix on trn_enrolment (office_id, id desc);
create index trn_enrolment_state_ix on trn_enrolment (office_id, state, id desc);
create index trn_enrolment_unit_ix on trn_enrolment (office_id, unit_id, id desc);
create index trn_enrolment_school_ix on trn_enrolment (office_id, school_id, id desc);
create index trn_enrolment_attendance_ix on trn_enrolment (office_id, attendance);
create index trn_enrolment_person_ix on trn_enrolment (office_id, person_id);
create index trn_enrolment_hours_record_ix on trn_enrolment_hours (office_id, record_id, line_no);

create table trn_sheet (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  course_id bigint not null,
  begins timestamp not null,
  topic varchar(300) not null,
  hours decimal(18,1) not null,
  unit_id bigint not null,
  there int not null,
  listed int not null,
  constraint trn_sheet_pk primary key (id)
);
create table trn_sheet_person (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  enrolment_id bigint not null,
  name varchar(420) not null,
  present boolean not null,
  constraint trn_sheet_person_pk primary key (id)
);
create index trn_sheet_new_ix on trn_sheet (office_id, id desc);
create index trn_sheet_state_ix on trn_sheet (office_id, state, id desc);
create index trn_sheet_unit_ix on trn_sheet (office_id, unit_id, id desc);
create index trn_sheet_begins_ix on trn_sheet (office_id, begins);
create index trn_sheet_person_record_ix on trn_sheet_person (office_id, record_id, line_no);
create index trn_sheet_course_ix on trn_sheet (office_id, course_id);

create table trn_rating (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  course_id bigint not null,
  mean_score decimal(18,2) not null,
  comment_text varchar(1000),
  constraint trn_rating_pk primary key (id)
);
create table trn_rating_score (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  question_code varchar(40) not null,
  score int not null,
  constraint trn_rating_score_pk primary key (id)
);
create index trn_rating_new_ix on trn_rating (office_id, id desc);
create index trn_rating_score_record_ix on trn_rating_score (office_id, record_id, line_no);
create index trn_rating_course_ix on trn_rating (office_id, course_id);
