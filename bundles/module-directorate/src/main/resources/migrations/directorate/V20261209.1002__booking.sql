-- expand
create table dir_booking (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  room_id bigint not null,
  title varchar(200) not null,
  unit_id bigint not null,
  begins_at timestamp not null,
  ends_at timestamp not null,
  people int not null,
  wanted varchar(1000),
  phone varchar(40),
  note varchar(500),
  left_as varchar(300),
  constraint dir_booking_pk primary key (id)
);
create index dir_booking_new_ix on dir_booking (office_id, id desc);
create index dir_booking_state_ix on dir_booking (office_id, state, id desc);
create index dir_booking_unit_ix on dir_booking (office_id, unit_id, id desc);
create index dir_booking_begins_at_ix on dir_booking (office_id, begins_at);
