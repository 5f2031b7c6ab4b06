-- expand
create table sup_visit (
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
  visit_day date not null,
  day_part varchar(30) not null,
  sort varchar(40) not null,
  focus varchar(300) not null,
  supervisor_id bigint not null,
  unit_id bigint not null,
  plan_id bigint,
  school_term int,
  instrument_key varchar(80),
  filled_type varchar(60),
  filled_id bigint,
  filled_title varchar(200),
  findings varchar(8000),
  strengths varchar(4000),
  photos varchar(420),
  school_opinion varchar(2000),
  signer varchar(200),
  signed_paper varchar(40),
  signed_on date,
  constraint sup_visit_pk primary key (id)
);
create table sup_visit_member (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  constraint sup_visit_member_pk primary key (id)
);
create table sup_visit_advice (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  words varchar(2000),
  due_on date,
  constraint sup_visit_advice_pk primary key (id)
);
create index sup_visit_new_ix on sup_visit (office_id, id desc);
create index sup_visit_state_ix on sup_visit (office_id, state, id desc);
create index sup_visit_unit_ix on sup_visit (office_id, unit_id, id desc);
create index sup_visit_school_ix on sup_visit (office_id, school_id, id desc);
create index sup_visit_visit_day_ix on sup_visit (office_id, visit_day);
create index sup_visit_supervisor_ix on sup_visit (office_id, supervisor_id);
create index sup_visit_member_record_ix on sup_visit_member (office_id, record_id, line_no);
create index sup_visit_advice_record_ix on sup_visit_advice (office_id, record_id, line_no);
