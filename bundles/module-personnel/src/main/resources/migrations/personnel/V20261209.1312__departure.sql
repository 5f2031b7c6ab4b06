-- expand
create table psn_departure (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  body_code varchar(40) not null,
  resolution_no varchar(60),
  resolution_on date,
  order_no varchar(60),
  order_on date,
  effective_on date,
  sort varchar(30) not null,
  person_id bigint not null,
  last_day date not null,
  destination varchar(200),
  reason_text varchar(1000),
  papers varchar(220),
  constraint psn_departure_pk primary key (id)
);
create index psn_departure_new_ix on psn_departure (office_id, id desc);
create index psn_departure_state_ix on psn_departure (office_id, state, id desc);
create index psn_departure_last_day_ix on psn_departure (office_id, last_day);
create index psn_departure_person_ix on psn_departure (office_id, person_id);
