-- expand
create table mon_tool (
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
  sort varchar(30) not null,
  version_no int not null,
  previous_id bigint,
  unit_id bigint not null,
  purpose varchar(1000) not null,
  decision_no varchar(60),
  decision_on date,
  decision_file varchar(40),
  constraint mon_tool_pk primary key (id)
);
create index mon_tool_new_ix on mon_tool (office_id, id desc);
create index mon_tool_list_ix on mon_tool (office_id, state, id desc);
create index mon_tool_unit_ix on mon_tool (office_id, unit_id, id desc);

create table mon_tool_question (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  part varchar(100),
  question varchar(300) not null,
  question_kind varchar(30) not null,
  choices varchar(500),
  needed boolean not null,
  asked_of varchar(30) not null,
  if_question int,
  if_value varchar(100),
  constraint mon_tool_question_pk primary key (id)
);
create index mon_tool_question_record_ix on mon_tool_question (office_id, record_id, line_no);
