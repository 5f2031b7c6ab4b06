-- expand
create table trn_learning (
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
  title varchar(300) not null,
  organiser varchar(200) not null,
  sort_code varchar(40) not null,
  from_day date not null,
  to_day date not null,
  hours decimal(18,1) not null,
  certificate_no varchar(60),
  proof_file varchar(40),
  course_id bigint,
  fiscal_year int not null,
  constraint trn_learning_pk primary key (id)
);
create index trn_learning_new_ix on trn_learning (office_id, id desc);
create index trn_learning_state_ix on trn_learning (office_id, state, id desc);
create index trn_learning_unit_ix on trn_learning (office_id, unit_id, id desc);
create index trn_learning_school_ix on trn_learning (office_id, school_id, id desc);
create index trn_learning_to_day_ix on trn_learning (office_id, to_day);
create index trn_learning_person_ix on trn_learning (office_id, person_id);
create index trn_learning_course_ix on trn_learning (office_id, course_id);
