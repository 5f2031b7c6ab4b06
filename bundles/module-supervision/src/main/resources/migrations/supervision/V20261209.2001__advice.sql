-- expand
create table sup_advice (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  visit_id bigint not null,
  school_id bigint not null,
  supervisor_id bigint not null,
  unit_id bigint not null,
  words varchar(2000) not null,
  due_on date not null,
  done_words varchar(4000),
  proof varchar(220),
  opinion varchar(2000),
  follow_visit_id bigint,
  closed_on date,
  reminded_on date,
  constraint sup_advice_pk primary key (id)
);
create index sup_advice_new_ix on sup_advice (office_id, id desc);
create index sup_advice_state_ix on sup_advice (office_id, state, id desc);
create index sup_advice_unit_ix on sup_advice (office_id, unit_id, id desc);
create index sup_advice_school_ix on sup_advice (office_id, school_id, id desc);
create index sup_advice_due_on_ix on sup_advice (office_id, due_on);
create index sup_advice_supervisor_ix on sup_advice (office_id, supervisor_id);
