-- expand
create table dir_trip (
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
  number_key bigint not null,
  unit_id bigint not null,
  purpose varchar(300) not null,
  place varchar(200) not null,
  begins_at timestamp not null,
  ends_at timestamp not null,
  passengers int not null,
  people varchar(1000),
  phone varchar(40) not null,
  note varchar(300),
  vehicle_id bigint,
  driver_id bigint,
  proposed_id bigint,
  urgent boolean not null,
  left_at timestamp,
  out_km int,
  returned_at timestamp,
  in_km int,
  remark varchar(300),
  km int,
  gap_km int,
  constraint dir_trip_pk primary key (id)
);
create index dir_trip_new_ix on dir_trip (office_id, id desc);
create index dir_trip_state_ix on dir_trip (office_id, state, id desc);
create index dir_trip_unit_ix on dir_trip (office_id, unit_id, id desc);
create index dir_trip_number_ix on dir_trip (office_id, number_key);
create index dir_trip_begins_at_ix on dir_trip (office_id, begins_at);
create index dir_trip_driver_ix on dir_trip (office_id, driver_id);
