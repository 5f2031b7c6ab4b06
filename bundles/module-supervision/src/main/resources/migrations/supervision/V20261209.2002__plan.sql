-- expand
create table sup_plan (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  school_term int not null,
  supervisor_id bigint not null,
  title varchar(300) not null,
  unit_id bigint not null,
  aim varchar(4000),
  school_count int not null,
  constraint sup_plan_pk primary key (id)
);
create table sup_plan_visit (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  school_id bigint not null,
  visit_day date not null,
  day_part varchar(30) not null,
  sort varchar(40) not null,
  focus varchar(300) not null,
  constraint sup_plan_visit_pk primary key (id)
);
create unique index sup_plan_school_term_supervisor_uk on sup_plan (office_id, school_term, supervisor_id);
create index sup_plan_new_ix on sup_plan (office_id, id desc);
create index sup_plan_state_ix on sup_plan (office_id, state, id desc);
create index sup_plan_unit_ix on sup_plan (office_id, unit_id, id desc);
create index sup_plan_school_term_ix on sup_plan (office_id, school_term);
create index sup_plan_supervisor_ix on sup_plan (office_id, supervisor_id);
create index sup_plan_visit_record_ix on sup_plan_visit (office_id, record_id, line_no);
