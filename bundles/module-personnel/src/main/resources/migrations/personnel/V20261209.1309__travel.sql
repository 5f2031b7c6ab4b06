-- expand
create table psn_travel (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  person_id bigint not null,
  first_day date not null,
  from_afternoon boolean not null,
  last_day date not null,
  until_noon boolean not null,
  unit_id bigint,
  school_id bigint,
  absence_key int,
  sort varchar(30) not null,
  place varchar(200) not null,
  country varchar(100),
  purpose varchar(1000) not null,
  cost_baht decimal(15,2),
  leave_request_id bigint,
  papers varchar(220),
  constraint psn_travel_pk primary key (id)
);
create index psn_travel_new_ix on psn_travel (office_id, id desc);
create index psn_travel_state_ix on psn_travel (office_id, state, id desc);
create index psn_travel_unit_ix on psn_travel (office_id, unit_id, id desc);
create index psn_travel_school_ix on psn_travel (office_id, school_id, id desc);
create index psn_travel_first_day_ix on psn_travel (office_id, first_day);
create index psn_travel_last_day_ix on psn_travel (office_id, last_day);
create index psn_travel_person_ix on psn_travel (office_id, person_id);
