-- expand
alter table prc_version_step add column school_scope varchar(30) default 'ALL' not null;
alter table prc_version_step add column school_value varchar(500);
alter table prc_task add column by_schools boolean default false not null;

create table prc_school_part (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  task_id bigint not null,
  school_id bigint not null,
  unit_id bigint not null,
  title varchar(200) not null,
  case_title varchar(240),
  due_on date,
  reported_on date,
  reporter_id bigint,
  certifier_id bigint,
  note varchar(2000),
  files varchar(400),
  reminded_on date,
  constraint prc_school_part_pk primary key (id)
);
create unique index prc_school_part_task_school_uk on prc_school_part (office_id, task_id, school_id);
create index prc_school_part_new_ix on prc_school_part (office_id, id desc);
create index prc_school_part_state_ix on prc_school_part (office_id, state, id desc);
create index prc_school_part_unit_ix on prc_school_part (office_id, unit_id, id desc);
create index prc_school_part_school_ix on prc_school_part (office_id, school_id, id desc);
create index prc_school_part_owed_ix on prc_school_part (office_id, school_id, state, due_on, id);
create index prc_school_part_due_on_ix on prc_school_part (office_id, due_on);
