-- expand
create table dir_control_plan (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  control_year_id bigint not null,
  unit_id bigint not null,
  letter varchar(20),
  risk varchar(1000) not null,
  plan varchar(1000) not null,
  due_on date not null,
  owner_id bigint,
  last_on date,
  constraint dir_control_plan_pk primary key (id)
);
create table dir_control_follow (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  followed_on date not null,
  progress int not null,
  result varchar(1000) not null,
  obstacle varchar(1000),
  constraint dir_control_follow_pk primary key (id)
);
create index dir_control_plan_new_ix on dir_control_plan (office_id, id desc);
create index dir_control_plan_state_ix on dir_control_plan (office_id, state, id desc);
create index dir_control_plan_unit_ix on dir_control_plan (office_id, unit_id, id desc);
create index dir_control_plan_due_on_ix on dir_control_plan (office_id, due_on);
create index dir_control_plan_last_on_ix on dir_control_plan (office_id, last_on);
create index dir_control_plan_owner_ix on dir_control_plan (office_id, owner_id);
create index dir_control_follow_record_ix on dir_control_follow (office_id, record_id, line_no);
