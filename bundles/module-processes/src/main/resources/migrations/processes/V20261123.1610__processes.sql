-- expand
create sequence prc_seq as bigint start with 500 increment by 500;

create table prc_law (
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
  title varchar(300) not null,
  law_no varchar(40),
  be_year int,
  signed_on date,
  gazetted_on date,
  gazette varchar(120),
  valid_from date,
  valid_until date,
  place_no int not null,
  superseded_by_id bigint,
  constraint prc_law_pk primary key (id)
);
create table prc_step (
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
  constraint prc_step_pk primary key (id)
);
create index prc_law_new_ix on prc_law (office_id, id desc);
create index prc_law_state_ix on prc_law (office_id, state, id desc);

create table prc_process (
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
  name_en varchar(200),
  unit_id bigint,
  origin varchar(30) not null,
  source varchar(120),
  year_kind varchar(30) not null,
  starts_by varchar(30) not null,
  system_code varchar(20),
  place_no int not null,
  people varchar(1000),
  duty varchar(200),
  indicators varchar(900),
  current_version_id bigint,
  edition_no int,
  constraint prc_process_pk primary key (id)
);
create table prc_process_duty (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  unit_code varchar(20) not null,
  letter varchar(10) not null,
  constraint prc_process_duty_pk primary key (id)
);
create table prc_process_part (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  part_id bigint not null,
  constraint prc_process_part_pk primary key (id)
);
create unique index prc_process_code_uk on prc_process (office_id, code);
create index prc_process_new_ix on prc_process (office_id, id desc);
create index prc_process_state_ix on prc_process (office_id, state, id desc);
create index prc_process_unit_ix on prc_process (office_id, unit_id, id desc);
create index prc_process_duty_record_ix on prc_process_duty (office_id, record_id, line_no);
create index prc_process_part_record_ix on prc_process_part (office_id, record_id, line_no);

create table prc_version (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  process_id bigint not null,
  version_no int not null,
  name varchar(230),
  unit_id bigint,
  note varchar(500),
  background varchar(4000),
  objectives varchar(4000) not null,
  scope varchar(4000),
  definitions varchar(4000),
  target varchar(4000),
  risk varchar(4000),
  findings varchar(4000),
  valid_from date,
  approved_by varchar(200),
  constraint prc_version_pk primary key (id)
);
create table prc_version_step (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  step_no int not null,
  chart varchar(120) not null,
  shape varchar(30) not null,
  actor varchar(30) not null,
  who varchar(200),
  actor_unit_id bigint,
  lasting varchar(30) not null,
  lasts int,
  from_day date,
  until_day date,
  details varchar(2000),
  quality varchar(500),
  output_text varchar(200),
  for_schools boolean not null,
  gate boolean not null,
  joins boolean not null,
  spare boolean not null,
  done_kind varchar(60),
  done_actions varchar(120),
  constraint prc_version_step_pk primary key (id)
);
create table prc_way (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  from_no int not null,
  to_no int not null,
  label varchar(60),
  back boolean not null,
  constraint prc_way_pk primary key (id)
);
create table prc_need (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  step_no int not null,
  sort varchar(30) not null,
  code varchar(40),
  what varchar(200) not null,
  must boolean not null,
  constraint prc_need_pk primary key (id)
);
create table prc_cite (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  sort varchar(30) not null,
  law_id bigint,
  what varchar(300) not null,
  constraint prc_cite_pk primary key (id)
);
create table prc_kpi_text (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  what varchar(300) not null,
  code varchar(40),
  constraint prc_kpi_text_pk primary key (id)
);
create unique index prc_version_process_version_no_uk on prc_version (office_id, process_id, version_no);
create index prc_version_new_ix on prc_version (office_id, id desc);
create index prc_version_state_ix on prc_version (office_id, state, id desc);
create index prc_version_unit_ix on prc_version (office_id, unit_id, id desc);
create index prc_version_step_record_ix on prc_version_step (office_id, record_id, line_no);
create index prc_way_record_ix on prc_way (office_id, record_id, line_no);
create index prc_need_record_ix on prc_need (office_id, record_id, line_no);
create index prc_cite_record_ix on prc_cite (office_id, record_id, line_no);
create index prc_kpi_text_record_ix on prc_kpi_text (office_id, record_id, line_no);

create table prc_case (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  case_no varchar(60),
  case_no_key bigint,
  process_id bigint not null,
  version_used_id bigint,
  title varchar(200) not null,
  unit_id bigint not null,
  lead_id bigint,
  fiscal_year int not null,
  starts_on date not null,
  due_on date,
  finished_on date,
  priority varchar(30) not null,
  origin varchar(30) not null,
  origin_key varchar(120) not null,
  committee_type varchar(60),
  committee_id bigint,
  committee_title varchar(200),
  done_percent int not null,
  late boolean not null,
  paused_on date,
  paused_days int not null,
  lessons varchar(2000),
  new_version_id bigint,
  step_again int,
  constraint prc_case_pk primary key (id)
);
create table prc_case_link (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  linked_type varchar(60) not null,
  linked_id bigint not null,
  linked_title varchar(200) not null,
  linked_as varchar(120),
  constraint prc_case_link_pk primary key (id)
);
create table prc_case_person (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  function_name varchar(120),
  constraint prc_case_person_pk primary key (id)
);
create table prc_case_move (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  from_no int not null,
  to_no int not null,
  constraint prc_case_move_pk primary key (id)
);
create unique index prc_case_origin_key_uk on prc_case (office_id, origin_key);
create index prc_case_new_ix on prc_case (office_id, id desc);
create index prc_case_state_ix on prc_case (office_id, state, id desc);
create index prc_case_unit_ix on prc_case (office_id, unit_id, id desc);
create index prc_case_case_no_ix on prc_case (office_id, case_no_key);
create index prc_case_starts_on_ix on prc_case (office_id, starts_on);
create index prc_case_due_on_ix on prc_case (office_id, due_on);
create index prc_case_lead_ix on prc_case (office_id, lead_id);
create index prc_case_link_record_ix on prc_case_link (office_id, record_id, line_no);
create index prc_case_person_record_ix on prc_case_person (office_id, record_id, line_no);
create index prc_case_move_record_ix on prc_case_move (office_id, record_id, line_no);

create table prc_task (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  matter_id bigint not null,
  step_no int not null,
  pass_no int not null,
  title varchar(200) not null,
  case_title varchar(240),
  unit_id bigint not null,
  person_id bigint,
  planned_from date,
  due_on date,
  first_due date,
  opened_on date,
  done_on date,
  decides boolean not null,
  gate boolean not null,
  spare boolean not null,
  late boolean not null,
  fell boolean not null,
  subject_key varchar(100),
  done_kind varchar(60),
  done_actions varchar(120),
  by_record boolean not null,
  reminded_on date,
  schools_done int not null,
  schools_all int not null,
  branch varchar(60),
  note varchar(2000),
  forced varchar(300),
  subject_type varchar(60),
  subject_id bigint,
  subject_title varchar(200),
  constraint prc_task_pk primary key (id)
);
create table prc_task_need (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  sort varchar(30) not null,
  what varchar(200) not null,
  must boolean not null,
  paper_type varchar(60),
  paper_id bigint,
  paper_title varchar(200),
  good boolean not null,
  constraint prc_task_need_pk primary key (id)
);
create table prc_task_school (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  school_id bigint not null,
  school_work varchar(30) not null,
  certified_by_id bigint,
  work_on date,
  note varchar(200),
  constraint prc_task_school_pk primary key (id)
);
create unique index prc_task_matter_step_no_pass_no_uk on prc_task (office_id, matter_id, step_no, pass_no);
create index prc_task_new_ix on prc_task (office_id, id desc);
create index prc_task_state_ix on prc_task (office_id, state, id desc);
create index prc_task_unit_ix on prc_task (office_id, unit_id, id desc);
create index prc_task_due_on_ix on prc_task (office_id, due_on);
create index prc_task_person_ix on prc_task (office_id, person_id);
create index prc_task_need_record_ix on prc_task_need (office_id, record_id, line_no);
create index prc_task_school_record_ix on prc_task_school (office_id, record_id, line_no);
