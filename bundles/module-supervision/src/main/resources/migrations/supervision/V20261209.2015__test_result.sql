-- expand
create table sup_test_result (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  test_code varchar(40) not null,
  school_year int not null,
  school_id bigint not null,
  grade_code varchar(40) not null,
  subject_code varchar(40) not null,
  pupil_count int not null,
  mean_typed decimal(18,2),
  deviation_typed decimal(18,2),
  mean_score decimal(18,2),
  deviation decimal(18,2),
  constraint sup_test_result_pk primary key (id)
);
create unique index sup_test_result_test_code_school_year_school_grade_code_subject_code_uk on sup_test_result (office_id, test_code, school_year, school_id, grade_code, subject_code);
create index sup_test_result_new_ix on sup_test_result (office_id, id desc);
create index sup_test_result_school_ix on sup_test_result (office_id, school_id, id desc);
create index sup_test_result_school_year_ix on sup_test_result (office_id, school_year);
