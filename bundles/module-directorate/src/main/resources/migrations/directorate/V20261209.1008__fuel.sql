-- expand
create table dir_fuel (
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
  sort varchar(30) not null,
  fuel varchar(40) not null,
  asked_on date not null,
  asked_by_id bigint not null,
  wanted_litres decimal(18,2) not null,
  odometer int not null,
  note varchar(300),
  filled_on date,
  filled_km int,
  litres decimal(18,2),
  amount decimal(15,2),
  receipt_no varchar(60),
  payment_type varchar(60),
  payment_id bigint,
  payment_title varchar(200),
  driven_km int,
  km_per_litre decimal(18,2),
  mean_km_per_litre decimal(18,2),
  unusual boolean not null,
  constraint dir_fuel_pk primary key (id)
);
create index dir_fuel_new_ix on dir_fuel (office_id, id desc);
create index dir_fuel_state_ix on dir_fuel (office_id, state, id desc);
create index dir_fuel_asked_on_ix on dir_fuel (office_id, asked_on);
create index dir_fuel_filled_on_ix on dir_fuel (office_id, filled_on);
create index dir_fuel_asked_by_ix on dir_fuel (office_id, asked_by_id);
