-- expand
create table dir_service (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  vehicle_id bigint not null,
  sort varchar(40) not null,
  work_to_do varchar(300) not null,
  due_on date,
  due_km int,
  vehicle_check_id bigint,
  done_on date,
  odometer int,
  vendor varchar(200),
  cost decimal(15,2),
  payment_type varchar(60),
  payment_id bigint,
  payment_title varchar(200),
  next_on date,
  next_km int,
  files varchar(420),
  constraint dir_service_pk primary key (id)
);
create index dir_service_new_ix on dir_service (office_id, id desc);
create index dir_service_state_ix on dir_service (office_id, state, id desc);
create index dir_service_due_on_ix on dir_service (office_id, due_on);
create index dir_service_done_on_ix on dir_service (office_id, done_on);
