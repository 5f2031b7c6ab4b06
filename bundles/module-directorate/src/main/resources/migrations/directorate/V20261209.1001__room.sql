-- expand
create table dir_room (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  title varchar(100) not null,
  seats int not null,
  place varchar(150),
  equipment varchar(1000),
  keeper_id bigint,
  note varchar(500),
  bookings decimal(18,0) not null,
  constraint dir_room_pk primary key (id)
);
create unique index dir_room_title_uk on dir_room (office_id, title);
create index dir_room_new_ix on dir_room (office_id, id desc);
create index dir_room_state_ix on dir_room (office_id, state, id desc);
create index dir_room_seats_ix on dir_room (office_id, seats);
