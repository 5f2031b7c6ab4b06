-- expand
create table dir_standard (
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
  clients varchar(200) not null,
  papers varchar(1000),
  fee decimal(15,2),
  law varchar(300),
  total_minutes int not null,
  previous_id bigint,
  from_on date,
  constraint dir_standard_pk primary key (id)
);
create table dir_standard_step (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  step varchar(300) not null,
  minutes int not null,
  who varchar(150),
  constraint dir_standard_step_pk primary key (id)
);
create index dir_standard_new_ix on dir_standard (office_id, id desc);
create index dir_standard_state_ix on dir_standard (office_id, state, id desc);
create index dir_standard_unit_ix on dir_standard (office_id, unit_id, id desc);
create index dir_standard_from_on_ix on dir_standard (office_id, from_on);
create index dir_standard_step_record_ix on dir_standard_step (office_id, record_id, line_no);
