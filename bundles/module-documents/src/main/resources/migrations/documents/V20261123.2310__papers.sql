-- expand
create table doc_chain_rule (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  name varchar(120) not null,
  sort varchar(40) not null,
  unit_id bigint,
  from_baht decimal(15,2),
  to_baht decimal(15,2),
  since date not null,
  until date,
  undo_seconds int not null,
  constraint doc_chain_rule_pk primary key (id)
);
create table doc_chain_rule_level (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  actor varchar(30) not null,
  part varchar(30) not null,
  function_code varchar(40),
  place_id bigint,
  post_id bigint,
  person_id bigint,
  may_skip boolean not null,
  remind_wd int not null,
  constraint doc_chain_rule_level_pk primary key (id)
);
create index doc_chain_rule_new_ix on doc_chain_rule (office_id, id desc);
create index doc_chain_rule_state_ix on doc_chain_rule (office_id, state, id desc);
create index doc_chain_rule_level_record_ix on doc_chain_rule_level (office_id, record_id, line_no);
create table doc_supervision (
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
  post_id bigint not null,
  since date not null,
  until date,
  constraint doc_supervision_pk primary key (id)
);
create index doc_supervision_new_ix on doc_supervision (office_id, id desc);
create index doc_supervision_state_ix on doc_supervision (office_id, state, id desc);
create index doc_supervision_unit_ix on doc_supervision (office_id, unit_id, id desc);
create table doc_level (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  paper varchar(60) not null,
  pass int not null,
  level_no int not null,
  actor varchar(30) not null,
  part varchar(30) not null,
  function_code varchar(40),
  place_id bigint,
  post_id bigint,
  person_id bigint,
  may_skip boolean not null,
  remind_wd int not null,
  label varchar(200),
  holder_id bigint,
  delegate_id bigint,
  subject varchar(300) not null,
  sort varchar(60) not null,
  urgency varchar(40) not null,
  baht decimal(15,2),
  decided_by_id bigint,
  capacity varchar(30),
  sign_line varchar(500),
  opinion varchar(2000),
  ticks varchar(1000),
  answer varchar(30),
  note varchar(300),
  opened_at timestamp,
  reminded_on date,
  decided_at timestamp,
  constraint doc_level_pk primary key (id)
);
create unique index doc_level_paper_pass_level_no_uk on doc_level (office_id, paper, pass, level_no);
create index doc_level_new_ix on doc_level (office_id, id desc);
create index doc_level_state_ix on doc_level (office_id, state, id desc);
create index doc_level_paper_ix on doc_level (office_id, paper);
create table doc_callback (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  answer_key varchar(80) not null,
  record_type varchar(60) not null,
  record_key varchar(20) not null,
  subject varchar(300) not null,
  outcome varchar(30) not null,
  number varchar(60),
  dated date,
  words varchar(500),
  decider_id bigint not null,
  decider_name varchar(200) not null,
  drafter_id bigint not null,
  fault varchar(300),
  constraint doc_callback_pk primary key (id)
);
create unique index doc_callback_answer_key_uk on doc_callback (office_id, answer_key);
create index doc_callback_new_ix on doc_callback (office_id, id desc);
create index doc_callback_state_ix on doc_callback (office_id, state, id desc);
create index doc_callback_drafter_ix on doc_callback (office_id, drafter_id);
create table doc_seal (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  paper varchar(60) not null,
  verify_code varchar(40) not null,
  number varchar(60),
  dated date,
  unit_id bigint not null,
  secret boolean not null,
  subject varchar(300) not null,
  file varchar(40) not null,
  sha256 varchar(64) not null,
  constraint doc_seal_pk primary key (id)
);
create unique index doc_seal_paper_uk on doc_seal (office_id, paper);
create unique index doc_seal_verify_code_uk on doc_seal (office_id, verify_code);
create index doc_seal_new_ix on doc_seal (office_id, id desc);
create index doc_seal_unit_ix on doc_seal (office_id, unit_id, id desc);
create table doc_memo (
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
  cause varchar(4000) not null,
  wish varchar(2000) not null,
  closing varchar(200) not null,
  ticks varchar(1000),
  instruction varchar(1000),
  outcome varchar(30),
  constraint doc_memo_pk primary key (id)
);
create table doc_memo_check (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item varchar(200) not null,
  good boolean not null,
  remark varchar(300),
  constraint doc_memo_check_pk primary key (id)
);
create table doc_memo_pass (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  pass_no int not null,
  text varchar(12000) not null,
  reason varchar(500) not null,
  constraint doc_memo_pass_pk primary key (id)
);
create index doc_memo_new_ix on doc_memo (office_id, id desc);
create index doc_memo_state_ix on doc_memo (office_id, state, id desc);
create index doc_memo_unit_ix on doc_memo (office_id, unit_id, id desc);
create index doc_memo_number_ix on doc_memo (office_id, number);
create index doc_memo_drafter_ix on doc_memo (office_id, drafter_id);
create index doc_memo_waits_for_ix on doc_memo (office_id, waits_for_id);
create index doc_memo_check_record_ix on doc_memo_check (office_id, record_id, line_no);
create index doc_memo_pass_record_ix on doc_memo_pass (office_id, record_id, line_no);
create table doc_template (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  code varchar(40) not null,
  name varchar(120) not null,
  sort varchar(40) not null,
  unit_id bigint,
  source varchar(16000) not null,
  thai_digits boolean not null,
  cue boolean not null,
  unknown_fields varchar(600),
  constraint doc_template_pk primary key (id)
);
create unique index doc_template_code_uk on doc_template (office_id, code);
create index doc_template_new_ix on doc_template (office_id, id desc);
create index doc_template_state_ix on doc_template (office_id, state, id desc);
