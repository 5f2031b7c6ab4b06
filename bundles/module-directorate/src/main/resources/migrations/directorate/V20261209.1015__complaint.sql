-- expand
create table dir_complaint (
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
  received_on date not null,
  channel varchar(40) not null,
  secret boolean not null,
  subject varchar(200) not null,
  account varchar(4000) not null,
  unit_id bigint,
  school_id bigint,
  complainant varchar(200),
  contact varchar(300),
  files varchar(420),
  due_on date,
  acknowledged_on date,
  acknowledged_no varchar(60),
  owner_id bigint,
  handed boolean not null,
  case_no varchar(60),
  stage varchar(30),
  stage_since date,
  result varchar(500),
  answered_on date,
  answer_no varchar(60),
  constraint dir_complaint_pk primary key (id)
);
create table dir_complaint_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  reader_id bigint not null,
  constraint dir_complaint_reader_pk primary key (id)
);
create index dir_complaint_new_ix on dir_complaint (office_id, id desc);
create index dir_complaint_state_ix on dir_complaint (office_id, state, id desc);
create index dir_complaint_secret_ix on dir_complaint (office_id, secret, id desc);
create index dir_complaint_number_ix on dir_complaint (office_id, number_key);
create index dir_complaint_received_on_ix on dir_complaint (office_id, received_on);
create index dir_complaint_due_on_ix on dir_complaint (office_id, due_on);
create index dir_complaint_owner_ix on dir_complaint (office_id, owner_id);
create index dir_complaint_reader_record_ix on dir_complaint_reader (office_id, record_id, line_no);
