-- expand
create table dir_check (
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
  checked_on date not null,
  checked_by_id bigint not null,
  odometer int not null,
  body_good boolean not null,
  engine_good boolean not null,
  clean boolean not null,
  safe boolean not null,
  defect varchar(300),
  pictures varchar(120),
  all_good boolean not null,
  constraint dir_check_pk primary key (id)
);
create index dir_check_new_ix on dir_check (office_id, id desc);
create index dir_check_checked_on_ix on dir_check (office_id, checked_on);
create index dir_check_checked_by_ix on dir_check (office_id, checked_by_id);
