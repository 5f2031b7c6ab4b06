-- expand
create table psn_leave (
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
  leave_code varchar(40) not null,
  reason_text varchar(1000) not null,
  contact varchar(300),
  papers varchar(220),
  leave_days decimal(18,1),
  constraint psn_leave_pk primary key (id)
);
create index psn_leave_new_ix on psn_leave (office_id, id desc);
create index psn_leave_state_ix on psn_leave (office_id, state, id desc);
create index psn_leave_unit_ix on psn_leave (office_id, unit_id, id desc);
create index psn_leave_school_ix on psn_leave (office_id, school_id, id desc);
create index psn_leave_first_day_ix on psn_leave (office_id, first_day);
create index psn_leave_last_day_ix on psn_leave (office_id, last_day);
create index psn_leave_person_ix on psn_leave (office_id, person_id);
