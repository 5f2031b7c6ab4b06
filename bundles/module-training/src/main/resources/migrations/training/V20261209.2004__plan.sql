-- expand
create table trn_need (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  fiscal_year int not null,
  unit_id bigint,
  school_id bigint,
  topic varchar(200) not null,
  sort_code varchar(40) not null,
  people_count int not null,
  why_needed varchar(1000) not null,
  plan_id bigint,
  constraint trn_need_pk primary key (id)
);
create index trn_need_new_ix on trn_need (office_id, id desc);
create index trn_need_state_ix on trn_need (office_id, state, id desc);
create index trn_need_unit_ix on trn_need (office_id, unit_id, id desc);
create index trn_need_school_ix on trn_need (office_id, school_id, id desc);

create table trn_plan (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  fiscal_year int not null,
  title varchar(200) not null,
  unit_id bigint not null,
  total decimal(15,2) not null,
  places int not null,
  constraint trn_plan_pk primary key (id)
);
create table trn_plan_item (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  topic varchar(200) not null,
  sort_code varchar(40) not null,
  people_count int not null,
  in_quarter int not null,
  amount decimal(15,2) not null,
  project_type varchar(60),
  project_id bigint,
  project_title varchar(200),
  constraint trn_plan_item_pk primary key (id)
);
create index trn_plan_new_ix on trn_plan (office_id, id desc);
create index trn_plan_state_ix on trn_plan (office_id, state, id desc);
create index trn_plan_unit_ix on trn_plan (office_id, unit_id, id desc);
create index trn_plan_item_record_ix on trn_plan_item (office_id, record_id, line_no);

create table trn_induction (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  title varchar(300) not null,
  letter_no varchar(60) not null,
  letter_on date not null,
  due_on date not null,
  unit_id bigint not null,
  course_id bigint,
  answer_no varchar(60),
  answer_on date,
  constraint trn_induction_pk primary key (id)
);
create table trn_induction_person (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  name varchar(200) not null,
  future_post varchar(200) not null,
  future_place varchar(200),
  enrolment_id bigint,
  result varchar(30),
  constraint trn_induction_person_pk primary key (id)
);
create index trn_induction_new_ix on trn_induction (office_id, id desc);
create index trn_induction_state_ix on trn_induction (office_id, state, id desc);
create index trn_induction_unit_ix on trn_induction (office_id, unit_id, id desc);
create index trn_induction_due_on_ix on trn_induction (office_id, due_on);
create index trn_induction_person_record_ix on trn_induction_person (office_id, record_id, line_no);
