-- expand
create table sup_raise (
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
  school_year int not null,
  test_code varchar(40) not null,
  grade_code varchar(40) not null,
  subject_code varchar(40) not null,
  base_mean decimal(18,2) not null,
  goal_mean decimal(18,2) not null,
  open_count int not null,
  next_due date,
  result_mean decimal(18,2),
  opinion varchar(2000),
  reached boolean,
  constraint sup_raise_pk primary key (id)
);
create table sup_raise_measure (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  measure varchar(500) not null,
  due_on date not null,
  done_on date,
  outcome varchar(500),
  constraint sup_raise_measure_pk primary key (id)
);
create unique index sup_raise_school_school_year_test_code_grade_code_subject_code_uk on sup_raise (office_id, school_id, school_year, test_code, grade_code, subject_code);
create index sup_raise_new_ix on sup_raise (office_id, id desc);
create index sup_raise_state_ix on sup_raise (office_id, state, id desc);
create index sup_raise_school_ix on sup_raise (office_id, school_id, id desc);
create index sup_raise_school_year_ix on sup_raise (office_id, school_year);
create index sup_raise_next_due_ix on sup_raise (office_id, next_due);
create index sup_raise_measure_record_ix on sup_raise_measure (office_id, record_id, line_no);
