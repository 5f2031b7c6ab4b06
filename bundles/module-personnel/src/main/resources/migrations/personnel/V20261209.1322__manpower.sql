-- expand
create table psn_manpower (
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
  title varchar(200) not null,
  as_of date not null,
  data_round varchar(40),
  all_need int not null,
  all_have int not null,
  all_difference int not null,
  constraint psn_manpower_pk primary key (id)
);
create table psn_manpower_typed (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  school_id bigint not null,
  level_code varchar(40) not null,
  pupils int not null,
  constraint psn_manpower_typed_pk primary key (id)
);
create table psn_manpower_school (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  school_id bigint not null,
  origin varchar(30) not null,
  pupils int not null,
  rooms int not null,
  need int not null,
  have int not null,
  difference int not null,
  constraint psn_manpower_school_pk primary key (id)
);
create table psn_manpower_subject (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  school_id bigint not null,
  subject_code varchar(40) not null,
  need int not null,
  have int not null,
  difference int not null,
  constraint psn_manpower_subject_pk primary key (id)
);
create index psn_manpower_new_ix on psn_manpower (office_id, id desc);
create index psn_manpower_state_ix on psn_manpower (office_id, state, id desc);
create index psn_manpower_as_of_ix on psn_manpower (office_id, as_of);
create index psn_manpower_typed_record_ix on psn_manpower_typed (office_id, record_id, line_no);
create index psn_manpower_school_record_ix on psn_manpower_school (office_id, record_id, line_no);
create index psn_manpower_subject_record_ix on psn_manpower_subject (office_id, record_id, line_no);
