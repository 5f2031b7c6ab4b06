-- expand
create table dir_control (
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
  due_on date not null,
  constraint dir_control_pk primary key (id)
);
create table dir_control_duty (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  letter varchar(20),
  duty varchar(1000) not null,
  risk varchar(1000),
  existing varchar(1000),
  likelihood int,
  effect int,
  score int,
  verdict varchar(30),
  rest_risk varchar(1000),
  plan varchar(1000),
  plan_due date,
  plan_owner_id bigint,
  constraint dir_control_duty_pk primary key (id)
);
create unique index dir_control_control_year_unit_uk on dir_control (office_id, control_year_id, unit_id);
create index dir_control_new_ix on dir_control (office_id, id desc);
create index dir_control_state_ix on dir_control (office_id, state, id desc);
create index dir_control_unit_ix on dir_control (office_id, unit_id, id desc);
create index dir_control_due_on_ix on dir_control (office_id, due_on);
create index dir_control_duty_record_ix on dir_control_duty (office_id, record_id, line_no);
