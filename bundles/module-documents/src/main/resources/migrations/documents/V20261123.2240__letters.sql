-- expand
create table doc_contact (
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
  name varchar(200) not null,
  address varchar(400),
  phone varchar(60),
  mail varchar(120),
  note varchar(1000),
  constraint doc_contact_pk primary key (id)
);

create table doc_contact_member (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  school_id bigint,
  unit_id bigint,
  person_id bigint,
  contact_id bigint,
  constraint doc_contact_member_pk primary key (id)
);
create unique index doc_contact_name_uk on doc_contact (office_id, name);
create index doc_contact_new_ix on doc_contact (office_id, id desc);
create index doc_contact_state_ix on doc_contact (office_id, state, id desc);
create index doc_contact_member_record_ix on doc_contact_member (office_id, record_id, line_no);

create table doc_appointment (
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
  begins_at timestamp not null,
  ends_at timestamp not null,
  place varchar(200),
  of_person_id bigint,
  unit_id bigint,
  is_private boolean not null,
  source_type varchar(60),
  source_id bigint,
  source_title varchar(200),
  clash_id bigint,
  constraint doc_appointment_pk primary key (id)
);

create table doc_appointment_guest (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  constraint doc_appointment_guest_pk primary key (id)
);
create index doc_appointment_new_ix on doc_appointment (office_id, id desc);
create index doc_appointment_state_ix on doc_appointment (office_id, state, id desc);
create index doc_appointment_unit_ix on doc_appointment (office_id, unit_id, id desc);
create index doc_appointment_begins_at_ix on doc_appointment (office_id, begins_at);
create index doc_appointment_of_person_ix on doc_appointment (office_id, of_person_id);
create index doc_appointment_guest_record_ix on doc_appointment_guest (office_id, record_id, line_no);

create table doc_directive (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  given_by_id bigint not null,
  given_on date not null,
  instruction varchar(1000) not null,
  unit_id bigint,
  owner_id bigint not null,
  due date,
  source_type varchar(60),
  source_id bigint,
  source_title varchar(200),
  answer varchar(1000),
  reminded_on date,
  constraint doc_directive_pk primary key (id)
);
create index doc_directive_new_ix on doc_directive (office_id, id desc);
create index doc_directive_state_ix on doc_directive (office_id, state, id desc);
create index doc_directive_unit_ix on doc_directive (office_id, unit_id, id desc);
create index doc_directive_due_ix on doc_directive (office_id, due);
create index doc_directive_owner_ix on doc_directive (office_id, owner_id);

create table doc_committee (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  name varchar(200) not null,
  sort varchar(40) not null,
  unit_id bigint not null,
  law varchar(300),
  from_on date not null,
  until_on date,
  quorum int,
  order_no varchar(60),
  order_on date,
  reminded_on date,
  constraint doc_committee_pk primary key (id)
);

create table doc_committee_member (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint,
  outsider varchar(200),
  member_function varchar(40) not null,
  until_on date,
  constraint doc_committee_member_pk primary key (id)
);
create index doc_committee_new_ix on doc_committee (office_id, id desc);
create index doc_committee_state_ix on doc_committee (office_id, state, id desc);
create index doc_committee_unit_ix on doc_committee (office_id, unit_id, id desc);
create index doc_committee_until_on_ix on doc_committee (office_id, until_on);
create index doc_committee_member_record_ix on doc_committee_member (office_id, record_id, line_no);

create table doc_meeting (
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
  unit_id bigint not null,
  committee_id bigint,
  title varchar(200) not null,
  begins_at timestamp not null,
  ends_at timestamp,
  place varchar(200) not null,
  way varchar(30) not null,
  chair_id bigint,
  recorder_id bigint not null,
  checker_id bigint,
  present int,
  quorate boolean,
  papers varchar(820),
  minutes varchar(40),
  reminded_on date,
  constraint doc_meeting_pk primary key (id)
);

create table doc_meeting_item (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  part varchar(30) not null,
  topic varchar(300) not null,
  resolution varchar(1000),
  owner_id bigint,
  due date,
  constraint doc_meeting_item_pk primary key (id)
);

create table doc_meeting_person (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint,
  outsider varchar(200),
  came varchar(30) not null,
  constraint doc_meeting_person_pk primary key (id)
);
create index doc_meeting_new_ix on doc_meeting (office_id, id desc);
create index doc_meeting_state_ix on doc_meeting (office_id, state, id desc);
create index doc_meeting_unit_ix on doc_meeting (office_id, unit_id, id desc);
create index doc_meeting_number_ix on doc_meeting (office_id, number_key);
create index doc_meeting_begins_at_ix on doc_meeting (office_id, begins_at);
create index doc_meeting_recorder_ix on doc_meeting (office_id, recorder_id);
create index doc_meeting_item_record_ix on doc_meeting_item (office_id, record_id, line_no);
create index doc_meeting_person_record_ix on doc_meeting_person (office_id, record_id, line_no);

create table doc_letter_in (
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
  register_id bigint not null,
  received_at timestamp not null,
  backdated boolean not null,
  letter_no varchar(60),
  letter_on date,
  sender_sort varchar(30) not null,
  sender varchar(200) not null,
  school_id bigint,
  contact_id bigint,
  addressed_to varchar(200) not null,
  subject varchar(300) not null,
  urgency varchar(40) not null,
  secrecy varchar(40) not null,
  secret boolean not null,
  channel varchar(40) not null,
  outside_ref varchar(60),
  enclosures varchar(1000),
  files varchar(820),
  answer_by date,
  retention varchar(40) not null,
  twin_id bigint,
  ticks varchar(1000),
  instruction varchar(1000),
  meets_at timestamp,
  result varchar(1000),
  filed_at varchar(120),
  open_units decimal(18,0) not null,
  done_units decimal(18,0) not null,
  constraint doc_letter_in_pk primary key (id)
);

create table doc_letter_in_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  reader_id bigint not null,
  constraint doc_letter_in_reader_pk primary key (id)
);

create table doc_letter_in_unit (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  unit_id bigint not null,
  constraint doc_letter_in_unit_pk primary key (id)
);

create table doc_letter_in_link (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  letter_id bigint not null,
  how varchar(30) not null,
  constraint doc_letter_in_link_pk primary key (id)
);
create index doc_letter_in_new_ix on doc_letter_in (office_id, id desc);
create index doc_letter_in_state_ix on doc_letter_in (office_id, state, id desc);
create index doc_letter_in_school_ix on doc_letter_in (office_id, school_id, id desc);
create index doc_letter_in_number_ix on doc_letter_in (office_id, number_key);
create index doc_letter_in_received_at_ix on doc_letter_in (office_id, received_at);
create index doc_letter_in_reader_record_ix on doc_letter_in_reader (office_id, record_id, line_no);
create index doc_letter_in_unit_record_ix on doc_letter_in_unit (office_id, record_id, line_no);
create index doc_letter_in_link_record_ix on doc_letter_in_link (office_id, record_id, line_no);

create table doc_unit_entry (
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
  letter_id bigint not null,
  central_no varchar(60) not null,
  letter_no varchar(60),
  sender varchar(200) not null,
  subject varchar(300) not null,
  urgency varchar(40) not null,
  secret boolean not null,
  unit_id bigint not null,
  main_id bigint,
  instruction varchar(1000),
  due date,
  next_unit_id bigint,
  result varchar(1000),
  answer_type varchar(60),
  answer_id bigint,
  answer_title varchar(200),
  reminded_on date,
  constraint doc_unit_entry_pk primary key (id)
);

create table doc_unit_entry_helper (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  constraint doc_unit_entry_helper_pk primary key (id)
);

create table doc_unit_entry_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  reader_id bigint not null,
  constraint doc_unit_entry_reader_pk primary key (id)
);
create index doc_unit_entry_new_ix on doc_unit_entry (office_id, id desc);
create index doc_unit_entry_state_ix on doc_unit_entry (office_id, state, id desc);
create index doc_unit_entry_unit_ix on doc_unit_entry (office_id, unit_id, id desc);
create index doc_unit_entry_number_ix on doc_unit_entry (office_id, number_key);
create index doc_unit_entry_due_ix on doc_unit_entry (office_id, due);
create index doc_unit_entry_main_ix on doc_unit_entry (office_id, main_id);
create index doc_unit_entry_helper_record_ix on doc_unit_entry_helper (office_id, record_id, line_no);
create index doc_unit_entry_reader_record_ix on doc_unit_entry_reader (office_id, record_id, line_no);

create table doc_letter_out (
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
  answers_id bigint,
  wants varchar(30) not null,
  reply_by date,
  receiver_count decimal(18,0) not null,
  owed decimal(18,0) not null,
  constraint doc_letter_out_pk primary key (id)
);

create table doc_letter_out_check (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item varchar(200) not null,
  good boolean not null,
  remark varchar(300),
  constraint doc_letter_out_check_pk primary key (id)
);

create table doc_letter_out_pass (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  pass_no int not null,
  text varchar(12000) not null,
  reason varchar(500) not null,
  constraint doc_letter_out_pass_pk primary key (id)
);

create table doc_letter_out_to (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  sort varchar(30) not null,
  place varchar(120),
  school_id bigint,
  unit_id bigint,
  person_id bigint,
  contact_id bigint,
  constraint doc_letter_out_to_pk primary key (id)
);
create index doc_letter_out_new_ix on doc_letter_out (office_id, id desc);
create index doc_letter_out_state_ix on doc_letter_out (office_id, state, id desc);
create index doc_letter_out_unit_ix on doc_letter_out (office_id, unit_id, id desc);
create index doc_letter_out_number_ix on doc_letter_out (office_id, number);
create index doc_letter_out_drafter_ix on doc_letter_out (office_id, drafter_id);
create index doc_letter_out_waits_for_ix on doc_letter_out (office_id, waits_for_id);
create index doc_letter_out_check_record_ix on doc_letter_out_check (office_id, record_id, line_no);
create index doc_letter_out_pass_record_ix on doc_letter_out_pass (office_id, record_id, line_no);
create index doc_letter_out_to_record_ix on doc_letter_out_to (office_id, record_id, line_no);

create table doc_delivery (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  letter_id bigint not null,
  receiver varchar(40) not null,
  name varchar(200) not null,
  letter_no varchar(60),
  subject varchar(300) not null,
  school_id bigint,
  unit_id bigint,
  person_id bigint,
  contact_id bigint,
  files varchar(820),
  sent_at timestamp not null,
  wants varchar(30) not null,
  reply_by date,
  received_at timestamp,
  received_by_id bigint,
  read_at timestamp,
  answered_at timestamp,
  reply_text varchar(4000),
  reply_files varchar(220),
  reply_type varchar(60),
  reply_id bigint,
  reply_title varchar(200),
  reminded_on date,
  constraint doc_delivery_pk primary key (id)
);
create unique index doc_delivery_letter_receiver_uk on doc_delivery (office_id, letter_id, receiver);
create index doc_delivery_new_ix on doc_delivery (office_id, id desc);
create index doc_delivery_state_ix on doc_delivery (office_id, state, id desc);
create index doc_delivery_unit_ix on doc_delivery (office_id, unit_id, id desc);
create index doc_delivery_school_ix on doc_delivery (office_id, school_id, id desc);
create index doc_delivery_sent_at_ix on doc_delivery (office_id, sent_at);
create index doc_delivery_reply_by_ix on doc_delivery (office_id, reply_by);
create index doc_delivery_person_ix on doc_delivery (office_id, person_id);

create table doc_school_letter (
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
  school_no varchar(60),
  written_on date not null,
  subject varchar(300) not null,
  body varchar(4000) not null,
  files varchar(820),
  urgency varchar(40) not null,
  answers_id bigint,
  letter_id bigint,
  register_no varchar(60),
  standing varchar(30),
  constraint doc_school_letter_pk primary key (id)
);
create index doc_school_letter_new_ix on doc_school_letter (office_id, id desc);
create index doc_school_letter_state_ix on doc_school_letter (office_id, state, id desc);
create index doc_school_letter_school_ix on doc_school_letter (office_id, school_id, id desc);
