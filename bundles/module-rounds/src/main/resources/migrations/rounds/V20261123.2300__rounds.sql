-- expand
create sequence rnd_seq as bigint start with 500 increment by 500;

create table rnd_step (
  id bigint not null,
  office_id bigint not null,
  kind varchar(30) not null,
  record_id bigint not null,
  action varchar(40) not null,
  past varchar(40) not null,
  from_state varchar(30) not null,
  to_state varchar(30) not null,
  person_id bigint not null,
  person_name varchar(200) not null,
  for_name varchar(200) not null,
  done_at timestamp not null,
  words varchar(500) not null,
  changes varchar(4000) not null,
  answer_key varchar(80),
  constraint rnd_step_pk primary key (id),
  constraint rnd_step_answer_uk unique (office_id, kind, answer_key)
);
create index rnd_step_record_ix on rnd_step (office_id, kind, record_id);

create table rnd_item (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  code varchar(20) not null,
  name varchar(200) not null,
  unit_of varchar(40) not null,
  definition varchar(1000),
  data_system varchar(20) not null,
  owner_id bigint not null,
  cycle varchar(30) not null,
  split varchar(30) not null,
  may_be_open boolean not null,
  mask_small boolean not null,
  personal boolean not null,
  updated_on date,
  stale boolean not null,
  constraint rnd_item_pk primary key (id)
);
create unique index rnd_item_code_uk on rnd_item (office_id, code);
create index rnd_item_new_ix on rnd_item (office_id, id desc);
create index rnd_item_state_ix on rnd_item (office_id, state, id desc);
create index rnd_item_owner_ix on rnd_item (office_id, owner_id, id desc);

create table rnd_sheet (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  data_system varchar(20) not null,
  name varchar(200) not null,
  edition int not null,
  constraint rnd_sheet_pk primary key (id)
);

create table rnd_sheet_item (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item_id bigint not null,
  part varchar(60) not null,
  needed boolean not null,
  headline boolean not null,
  constraint rnd_sheet_item_pk primary key (id)
);

create table rnd_sheet_rule (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  subject_id bigint not null,
  sign varchar(30) not null,
  against varchar(200),
  level varchar(30) not null,
  words varchar(200) not null,
  constraint rnd_sheet_rule_pk primary key (id)
);
create unique index rnd_sheet_name_edition_uk on rnd_sheet (office_id, name, edition);
create index rnd_sheet_new_ix on rnd_sheet (office_id, id desc);
create index rnd_sheet_state_ix on rnd_sheet (office_id, state, id desc);
create index rnd_sheet_item_record_ix on rnd_sheet_item (office_id, record_id, line_no);
create index rnd_sheet_rule_record_ix on rnd_sheet_rule (office_id, record_id, line_no);

create table rnd_collection (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  round varchar(40) not null,
  name varchar(200),
  sheet_id bigint not null,
  scope_of varchar(30) not null,
  group_name varchar(100),
  unit_id bigint not null,
  contact_id bigint not null,
  letter_no varchar(60),
  letter_on date,
  qualities boolean not null,
  score boolean not null,
  held_choice varchar(30),
  held_reason varchar(300),
  closed_on date,
  missing int,
  complete boolean not null,
  constraint rnd_collection_pk primary key (id)
);

create table rnd_collection_school (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  school_id bigint not null,
  constraint rnd_collection_school_pk primary key (id)
);

create table rnd_collection_held (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item_code varchar(20) not null,
  as_of date not null,
  snapshot_id bigint not null,
  constraint rnd_collection_held_pk primary key (id)
);
create unique index rnd_collection_round_uk on rnd_collection (office_id, round);
create index rnd_collection_new_ix on rnd_collection (office_id, id desc);
create index rnd_collection_state_ix on rnd_collection (office_id, state, id desc);
create index rnd_collection_unit_ix on rnd_collection (office_id, unit_id, id desc);
create index rnd_collection_contact_ix on rnd_collection (office_id, contact_id);
create index rnd_collection_school_record_ix on rnd_collection_school (office_id, record_id, line_no);
create index rnd_collection_held_record_ix on rnd_collection_held (office_id, record_id, line_no);

create table rnd_submission (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  collection_id bigint not null,
  school_id bigint not null,
  unit_id bigint not null,
  sum1 int,
  sum2 int,
  sum3 int,
  sum4 int,
  errors int not null,
  notes int not null,
  returns int not null,
  late boolean not null,
  days_late int not null,
  corrected boolean not null,
  imported boolean not null,
  confirmer_id bigint,
  confirmed_at timestamp,
  certifier_id bigint,
  certified_for varchar(200),
  certified_at timestamp,
  acknowledger_id bigint,
  acknowledged_at timestamp,
  reminded_on date,
  q_correct boolean not null,
  q_complete boolean not null,
  q_current boolean not null,
  q_up_to_date boolean not null,
  score decimal(7,2),
  remark varchar(500),
  certificate varchar(40),
  reopened_until date,
  constraint rnd_submission_pk primary key (id)
);

create table rnd_finding (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  level varchar(30) not null,
  sort varchar(30) not null,
  item_code varchar(20) not null,
  place varchar(300) not null,
  row_name varchar(200),
  words varchar(200),
  detail varchar(100),
  answer varchar(500),
  constraint rnd_finding_pk primary key (id)
);
create unique index rnd_submission_collection_school_uk on rnd_submission (office_id, collection_id, school_id);
create index rnd_submission_new_ix on rnd_submission (office_id, id desc);
create index rnd_submission_state_ix on rnd_submission (office_id, state, id desc);
create index rnd_submission_unit_ix on rnd_submission (office_id, unit_id, id desc);
create index rnd_submission_school_ix on rnd_submission (office_id, school_id, id desc);
create index rnd_finding_record_ix on rnd_finding (office_id, record_id, line_no);

create table rnd_evidence (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  submission_id bigint not null,
  school_id bigint not null,
  item_id bigint not null,
  thing varchar(40) not null,
  plan_position varchar(120),
  words varchar(500),
  photos varchar(220),
  constraint rnd_evidence_pk primary key (id)
);
create index rnd_evidence_new_ix on rnd_evidence (office_id, id desc);
create index rnd_evidence_school_ix on rnd_evidence (office_id, school_id, id desc);

create table rnd_snapshot (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  item_id bigint not null,
  as_of date not null,
  round varchar(40) not null,
  collection_id bigint not null,
  total int not null,
  schools int not null,
  missing int not null,
  quality varchar(30) not null,
  replaces_id bigint,
  constraint rnd_snapshot_pk primary key (id)
);
create index rnd_snapshot_new_ix on rnd_snapshot (office_id, id desc);
create index rnd_snapshot_state_ix on rnd_snapshot (office_id, state, id desc);
create index rnd_snapshot_as_of_ix on rnd_snapshot (office_id, as_of);

create table rnd_data_request (
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
  asked_on date not null,
  requester_sort varchar(40) not null,
  requester varchar(200) not null,
  topic varchar(200) not null,
  purpose varchar(1000) not null,
  data_format varchar(100) not null,
  unit_id bigint not null,
  personal boolean not null,
  due_on date not null,
  basis varchar(300),
  files varchar(420),
  delivered_on date,
  days_taken int,
  constraint rnd_data_request_pk primary key (id)
);
create index rnd_data_request_new_ix on rnd_data_request (office_id, id desc);
create index rnd_data_request_state_ix on rnd_data_request (office_id, state, id desc);
create index rnd_data_request_unit_ix on rnd_data_request (office_id, unit_id, id desc);
create index rnd_data_request_number_ix on rnd_data_request (office_id, number_key);
create index rnd_data_request_asked_on_ix on rnd_data_request (office_id, asked_on);
create index rnd_data_request_due_on_ix on rnd_data_request (office_id, due_on);

create table rnd_learner_code (
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
  alias varchar(120) not null,
  birth_year int,
  nationality varchar(40) not null,
  why_none varchar(1000) not null,
  evidence varchar(220) not null,
  searched_on date,
  has_number boolean not null,
  learner_code varchar(20),
  issued_on date,
  constraint rnd_learner_code_pk primary key (id)
);
create index rnd_learner_code_new_ix on rnd_learner_code (office_id, id desc);
create index rnd_learner_code_state_ix on rnd_learner_code (office_id, state, id desc);
create index rnd_learner_code_school_ix on rnd_learner_code (office_id, school_id, id desc);

create table rnd_system_user (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  data_system varchar(20) not null,
  school_id bigint not null,
  person_id bigint,
  user_name varchar(200),
  user_role varchar(40) not null,
  valid_from date not null,
  valid_until date,
  constraint rnd_system_user_pk primary key (id)
);
create index rnd_system_user_new_ix on rnd_system_user (office_id, id desc);
create index rnd_system_user_state_ix on rnd_system_user (office_id, state, id desc);
create index rnd_system_user_school_ix on rnd_system_user (office_id, school_id, id desc);

create table rnd_section (
  office_id bigint not null,
  collection_id bigint not null,
  submission_id bigint not null,
  section_name varchar(60) not null,
  edition int not null,
  cells varchar(32000) not null,
  author varchar(200) not null,
  source_file varchar(255) not null,
  changed_at timestamp not null,
  constraint rnd_section_pk primary key (office_id, submission_id, section_name)
);
create index rnd_section_collection_ix on rnd_section (office_id, collection_id);

create table rnd_snapshot_value (
  office_id bigint not null,
  snapshot_id bigint not null,
  school_id bigint not null,
  row_code varchar(40) not null,
  sex varchar(1) not null,
  cell_value int not null,
  constraint rnd_snapshot_value_pk primary key (office_id, snapshot_id, school_id, row_code, sex)
);
