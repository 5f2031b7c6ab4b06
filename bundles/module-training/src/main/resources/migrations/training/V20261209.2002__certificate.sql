-- expand
create table trn_certificate (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  number varchar(60) not null,
  number_key bigint not null,
  verify_code varchar(36) not null,
  person_id bigint,
  holder varchar(200) not null,
  unit_id bigint,
  school_id bigint,
  course_id bigint,
  nomination_id bigint,
  title varchar(300) not null,
  hours decimal(18,1),
  from_day date not null,
  to_day date not null,
  issued_on date not null,
  signer varchar(200),
  signer_post varchar(200),
  constraint trn_certificate_pk primary key (id)
);
create unique index trn_certificate_verify_code_uk on trn_certificate (office_id, verify_code);
create index trn_certificate_new_ix on trn_certificate (office_id, id desc);
create index trn_certificate_state_ix on trn_certificate (office_id, state, id desc);
create index trn_certificate_unit_ix on trn_certificate (office_id, unit_id, id desc);
create index trn_certificate_school_ix on trn_certificate (office_id, school_id, id desc);
create index trn_certificate_number_ix on trn_certificate (office_id, number_key);
create index trn_certificate_issued_on_ix on trn_certificate (office_id, issued_on);
create index trn_certificate_person_ix on trn_certificate (office_id, person_id);
create index trn_certificate_course_ix on trn_certificate (office_id, course_id);
