-- expand
create table dir_vehicle (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  plate varchar(40) not null,
  vehicle_kind varchar(40) not null,
  brand varchar(100) not null,
  bought_year int not null,
  seats int not null,
  fuel varchar(40) not null,
  keeper_id bigint,
  driver_id bigint,
  odometer int not null,
  tax_until date not null,
  act_until date not null,
  insured_until date,
  service_on date,
  service_km int,
  checked_on date,
  reminded_on date,
  given decimal(18,0) not null,
  constraint dir_vehicle_pk primary key (id)
);
create unique index dir_vehicle_plate_uk on dir_vehicle (office_id, plate);
create index dir_vehicle_new_ix on dir_vehicle (office_id, id desc);
create index dir_vehicle_state_ix on dir_vehicle (office_id, state, id desc);
create index dir_vehicle_tax_until_ix on dir_vehicle (office_id, tax_until);
