-- expand
-- what was before and after each change of a device
create table ict_device_move (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  device_id bigint not null,
  asset_no varchar(20) not null,
  sort varchar(30) not null,
  former varchar(200),
  later varchar(200),
  why varchar(500),
  constraint ict_device_move_pk primary key (id)
);
create index ict_device_move_new_ix on ict_device_move (office_id, id desc);
create index ict_device_move_state_ix on ict_device_move (office_id, state, id desc);
create index ict_device_move_device_ix on ict_device_move (office_id, device_id);
