-- expand
create table psn_raise (
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
  fiscal_year int not null,
  half_year varchar(30) not null,
  unit_id bigint,
  school_id bigint,
  base_day date not null,
  base_baht decimal(15,2) not null,
  used_baht decimal(15,2) not null,
  raise_percent decimal(7,2) not null,
  ceiling_baht decimal(15,2) not null,
  rest_baht decimal(15,2) not null,
  constraint psn_raise_pk primary key (id)
);
create table psn_raise_person (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  salary decimal(15,2) not null,
  raise_baht decimal(15,2) not null,
  after_baht decimal(15,2) not null,
  constraint psn_raise_person_pk primary key (id)
);
create index psn_raise_new_ix on psn_raise (office_id, id desc);
create index psn_raise_state_ix on psn_raise (office_id, state, id desc);
create index psn_raise_person_record_ix on psn_raise_person (office_id, record_id, line_no);
