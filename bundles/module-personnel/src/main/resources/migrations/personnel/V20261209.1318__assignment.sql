-- expand
create table psn_assignment (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint not null,
  order_no varchar(120) not null,
  first_day date not null,
  last_day date,
  ended_on date,
  constraint psn_assignment_pk primary key (id)
);
create table psn_assignment_share (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  letter varchar(20) not null,
  constraint psn_assignment_share_pk primary key (id)
);
create index psn_assignment_new_ix on psn_assignment (office_id, id desc);
create index psn_assignment_state_ix on psn_assignment (office_id, state, id desc);
create index psn_assignment_first_day_ix on psn_assignment (office_id, first_day);
create index psn_assignment_share_record_ix on psn_assignment_share (office_id, record_id, line_no);
