-- expand
create table trn_licence (
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
  sort_code varchar(40) not null,
  licence_no varchar(40) not null,
  issued_on date not null,
  expires_on date not null,
  proof_file varchar(40),
  reminded_on date,
  constraint trn_licence_pk primary key (id)
);
create unique index trn_licence_licence_no_uk on trn_licence (office_id, licence_no);
create index trn_licence_new_ix on trn_licence (office_id, id desc);
create index trn_licence_state_ix on trn_licence (office_id, state, id desc);
create index trn_licence_unit_ix on trn_licence (office_id, unit_id, id desc);
create index trn_licence_school_ix on trn_licence (office_id, school_id, id desc);
create index trn_licence_expires_on_ix on trn_licence (office_id, expires_on);
create index trn_licence_person_ix on trn_licence (office_id, person_id);

create table trn_study (
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
  sort_code varchar(40) not null,
  subject varchar(200) not null,
  institute varchar(200) not null,
  country varchar(100),
  with_pay boolean not null,
  from_day date not null,
  to_day date not null,
  why_asked varchar(1000) not null,
  papers varchar(220),
  order_no varchar(60),
  contract_no varchar(60),
  contract_on date,
  guarantor varchar(200),
  next_report date,
  returned_on date,
  bond_days int,
  bound_until date,
  reminded_on date,
  constraint trn_study_pk primary key (id)
);
create table trn_study_report (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  term_name varchar(100) not null,
  due_on date not null,
  sent_on date,
  result varchar(300),
  constraint trn_study_report_pk primary key (id)
);
create index trn_study_new_ix on trn_study (office_id, id desc);
create index trn_study_state_ix on trn_study (office_id, state, id desc);
create index trn_study_unit_ix on trn_study (office_id, unit_id, id desc);
create index trn_study_school_ix on trn_study (office_id, school_id, id desc);
create index trn_study_from_day_ix on trn_study (office_id, from_day);
create index trn_study_next_report_ix on trn_study (office_id, next_report);
create index trn_study_person_ix on trn_study (office_id, person_id);
create index trn_study_report_record_ix on trn_study_report (office_id, record_id, line_no);
