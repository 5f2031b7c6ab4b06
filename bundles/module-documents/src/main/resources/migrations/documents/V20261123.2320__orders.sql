-- expand
create table doc_order (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint not null,
  drafter_id bigint not null,
  number varchar(60),
  running int,
  number_year int,
  dated date,
  subject varchar(300) not null,
  addressee varchar(200) not null,
  through varchar(200),
  template_id bigint,
  body varchar(8000),
  enclosures varchar(1000),
  files varchar(820),
  urgency varchar(40) not null,
  secrecy varchar(40) not null,
  baht decimal(15,2),
  reserved_id bigint,
  about_type varchar(60),
  about_id bigint,
  about_title varchar(200),
  ask_key varchar(80),
  ask_sort varchar(60),
  register_id bigint,
  pass int not null,
  rule_name varchar(120),
  waits_for_id bigint,
  signer_id bigint,
  signed_name varchar(200),
  sign_line varchar(500),
  signed_at timestamp,
  undo_until timestamp,
  scan varchar(40),
  paper_signer_id bigint,
  paper_signed date,
  sort varchar(40) not null,
  replaces_id bigint,
  effective date,
  until date,
  repeals_id bigint,
  repeals_text varchar(200),
  person_id bigint,
  constraint doc_order_pk primary key (id)
);
create table doc_order_check (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item varchar(200) not null,
  good boolean not null,
  remark varchar(300),
  constraint doc_order_check_pk primary key (id)
);
create table doc_order_pass (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  pass_no int not null,
  text varchar(12000) not null,
  reason varchar(500) not null,
  constraint doc_order_pass_pk primary key (id)
);
create table doc_order_basis (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  text varchar(1000) not null,
  constraint doc_order_basis_pk primary key (id)
);
create table doc_order_part (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  unit_id bigint,
  person_id bigint,
  text varchar(4000) not null,
  constraint doc_order_part_pk primary key (id)
);
create index doc_order_new_ix on doc_order (office_id, id desc);
create index doc_order_state_ix on doc_order (office_id, state, id desc);
create index doc_order_unit_ix on doc_order (office_id, unit_id, id desc);
create index doc_order_number_ix on doc_order (office_id, number);
create index doc_order_drafter_ix on doc_order (office_id, drafter_id);
create index doc_order_waits_for_ix on doc_order (office_id, waits_for_id);
create index doc_order_check_record_ix on doc_order_check (office_id, record_id, line_no);
create index doc_order_pass_record_ix on doc_order_pass (office_id, record_id, line_no);
create index doc_order_basis_record_ix on doc_order_basis (office_id, record_id, line_no);
create index doc_order_part_record_ix on doc_order_part (office_id, record_id, line_no);
create table doc_frame (
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
  unit_id bigint not null,
  post_words varchar(200),
  paragraph varchar(2000),
  others varchar(1000),
  order_ref_id bigint,
  constraint doc_frame_pk primary key (id)
);
create table doc_frame_duty (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  path varchar(12) not null,
  duty varchar(1000) not null,
  duty_letter varchar(10),
  process_code varchar(40),
  constraint doc_frame_duty_pk primary key (id)
);
create table doc_frame_deputy (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  deputy_no int,
  deputy_id bigint not null,
  capacity varchar(30) not null,
  most decimal(15,2),
  constraint doc_frame_deputy_pk primary key (id)
);
create index doc_frame_new_ix on doc_frame (office_id, id desc);
create index doc_frame_state_ix on doc_frame (office_id, state, id desc);
create index doc_frame_unit_ix on doc_frame (office_id, unit_id, id desc);
create index doc_frame_person_ix on doc_frame (office_id, person_id);
create index doc_frame_duty_record_ix on doc_frame_duty (office_id, record_id, line_no);
create index doc_frame_deputy_record_ix on doc_frame_deputy (office_id, record_id, line_no);
