-- expand
create table vch_trip (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  number varchar(60),
  number_key bigint,
  unit_id bigint not null,
  title varchar(120) not null,
  abroad boolean not null,
  opinion varchar(200),
  rate decimal(15,2),
  constraint vch_trip_pk primary key (id)
);
create index vch_trip_number_ix on vch_trip (office_id, number_key);
create index vch_trip_new_ix on vch_trip (office_id, id desc);
create index vch_trip_state_ix on vch_trip (office_id, state, id desc);
create index vch_trip_unit_ix on vch_trip (office_id, unit_id, id desc);
create table vch_trip_cost (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item varchar(200) not null,
  planned decimal(15,2) not null,
  receipt_no varchar(40),
  currency varchar(10),
  spent decimal(15,2),
  share decimal(15,2),
  nights int not null,
  constraint vch_trip_cost_pk primary key (id)
);
create index vch_trip_cost_record_ix on vch_trip_cost (office_id, record_id, line_no);
