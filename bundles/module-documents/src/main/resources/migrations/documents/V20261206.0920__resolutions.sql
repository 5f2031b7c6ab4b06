-- expand
create table doc_resolution (
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
  meeting_year int not null,
  part varchar(30) not null,
  topic varchar(300) not null,
  words varchar(1000) not null,
  committee_id bigint,
  unit_id bigint not null,
  meeting_id bigint not null,
  resolved_on date not null,
  owner_id bigint,
  owner_unit_id bigint,
  owner_school_id bigint,
  due date,
  directive_id bigint,
  members_only boolean not null,
  constraint doc_resolution_pk primary key (id)
);
create index doc_resolution_new_ix on doc_resolution (office_id, id desc);
create index doc_resolution_unit_ix on doc_resolution (office_id, unit_id, id desc);
create index doc_resolution_resolved_on_ix on doc_resolution (office_id, resolved_on);
create index doc_resolution_state_ix on doc_resolution (office_id, state, id desc);
create index doc_resolution_meeting_ix on doc_resolution (office_id, meeting_id);
create table doc_resolution_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  constraint doc_resolution_reader_pk primary key (id)
);
create index doc_resolution_reader_record_ix on doc_resolution_reader (office_id, record_id, line_no);
create table doc_meeting_plan (
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
  committee_id bigint not null,
  unit_id bigint not null,
  plan_year int not null,
  constraint doc_meeting_plan_pk primary key (id)
);
create index doc_meeting_plan_new_ix on doc_meeting_plan (office_id, id desc);
create index doc_meeting_plan_state_ix on doc_meeting_plan (office_id, state, id desc);
create index doc_meeting_plan_unit_ix on doc_meeting_plan (office_id, unit_id, id desc);
create table doc_meeting_plan_day (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  begins_at timestamp not null,
  place varchar(200) not null,
  topic varchar(200),
  constraint doc_meeting_plan_day_pk primary key (id)
);
create index doc_meeting_plan_day_record_ix on doc_meeting_plan_day (office_id, record_id, line_no);
