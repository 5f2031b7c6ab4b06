-- expand
-- ICT plans with their projects, and how far these are by quarter (ict ICT-91)
create table ict_plan (
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
  unit_id bigint not null,
  from_year int not null,
  until_year int not null,
  result varchar(2000),
  constraint ict_plan_pk primary key (id)
);
create table ict_plan_reference (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  reference varchar(300) not null,
  constraint ict_plan_reference_pk primary key (id)
);
create table ict_plan_strategy (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  strategy varchar(300) not null,
  constraint ict_plan_strategy_pk primary key (id)
);
create table ict_plan_project (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  plan_id bigint not null,
  name varchar(200) not null,
  objective varchar(1000),
  target varchar(500),
  owner_id bigint not null,
  origin_type varchar(60),
  origin_id bigint,
  origin_title varchar(200),
  budget decimal(15,2) not null,
  progress decimal(7,2) not null,
  spent decimal(15,2) not null,
  constraint ict_plan_project_pk primary key (id)
);
create table ict_plan_quarter (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  quarter int not null,
  progress decimal(7,2) not null,
  spent decimal(15,2) not null,
  work_done varchar(500),
  obstacles varchar(500),
  constraint ict_plan_quarter_pk primary key (id)
);
create index ict_plan_new_ix on ict_plan (office_id, id desc);
create index ict_plan_state_ix on ict_plan (office_id, state, id desc);
create index ict_plan_unit_ix on ict_plan (office_id, unit_id, id desc);
create index ict_plan_from_year_ix on ict_plan (office_id, from_year);
create index ict_plan_project_new_ix on ict_plan_project (office_id, id desc);
create index ict_plan_project_state_ix on ict_plan_project (office_id, state, id desc);
create index ict_plan_project_plan_ix on ict_plan_project (office_id, plan_id, id desc);
create index ict_plan_project_owner_ix on ict_plan_project (office_id, owner_id, id desc);
create index ict_plan_reference_record_ix on ict_plan_reference (office_id, record_id, line_no);
create index ict_plan_strategy_record_ix on ict_plan_strategy (office_id, record_id, line_no);
create index ict_plan_quarter_record_ix on ict_plan_quarter (office_id, record_id, line_no);
