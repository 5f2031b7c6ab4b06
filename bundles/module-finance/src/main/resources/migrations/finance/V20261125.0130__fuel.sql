-- expand
create table fin_fuel (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  filled_on date not null,
  unit_id bigint not null,
  claimant_id bigint not null,
  vehicle varchar(60) not null,
  litres decimal(18,2) not null,
  price decimal(15,2) not null,
  receipt_no varchar(60) not null,
  odometer_from int not null,
  odometer_to int not null,
  trip_log varchar(100),
  kind_id bigint not null,
  line_id bigint not null,
  km int not null,
  litres_per_km decimal(18,3) not null,
  total decimal(15,2) not null,
  constraint fin_fuel_pk primary key (id)
);
create index fin_fuel_new_ix on fin_fuel (office_id, id desc);
create index fin_fuel_state_ix on fin_fuel (office_id, state, id desc);
create index fin_fuel_unit_ix on fin_fuel (office_id, unit_id, id desc);
create index fin_fuel_filled_on_ix on fin_fuel (office_id, filled_on);
create index fin_fuel_litres_per_km_ix on fin_fuel (office_id, litres_per_km);
create index fin_fuel_claimant_ix on fin_fuel (office_id, claimant_id);
create table fin_fuel_trip (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  trip_on date not null,
  where_to varchar(200) not null,
  purpose varchar(200) not null,
  trip_km int not null,
  constraint fin_fuel_trip_pk primary key (id)
);
create index fin_fuel_trip_record_ix on fin_fuel_trip (office_id, record_id, line_no);
create table fin_direct_pay (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  pay_on date not null,
  sort varchar(30) not null,
  item varchar(100) not null,
  persons int not null,
  handed_sum decimal(15,2) not null,
  paid_sum decimal(15,2),
  difference decimal(15,2) not null,
  constraint fin_direct_pay_pk primary key (id)
);
create index fin_direct_pay_new_ix on fin_direct_pay (office_id, id desc);
create index fin_direct_pay_state_ix on fin_direct_pay (office_id, state, id desc);
create index fin_direct_pay_pay_on_ix on fin_direct_pay (office_id, pay_on);
create unique index fin_direct_pay_pay_on_sort_item_uk on fin_direct_pay (office_id, pay_on, sort, item);
