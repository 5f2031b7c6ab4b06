-- expand
create table vch_site_visit (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  code varchar(20) not null,
  fiscal_year int not null,
  round_no int not null,
  unit_id bigint,
  school_id bigint,
  leader_id bigint,
  post_id bigint,
  term int,
  quarter int,
  month_of int,
  began_on date not null,
  ended_on date,
  left_at timestamp,
  distance decimal(18,1),
  cost decimal(15,2),
  share decimal(7,2),
  paid boolean not null,
  way varchar(30) not null,
  topics varchar(1000),
  place varchar(400),
  note varchar(500),
  district varchar(60),
  earlier_id bigint,
  cause_type varchar(60),
  cause_id bigint,
  cause_title varchar(200),
  m10 decimal(15,2),
  m11 decimal(15,2),
  m12 decimal(15,2),
  m01 decimal(15,2),
  m02 decimal(15,2),
  m03 decimal(15,2),
  m04 decimal(15,2),
  m05 decimal(15,2),
  m06 decimal(15,2),
  m07 decimal(15,2),
  m08 decimal(15,2),
  m09 decimal(15,2),
  spent decimal(15,2) not null,
  fee decimal(15,2),
  constraint vch_site_visit_pk primary key (id)
);
create unique index vch_site_visit_code_uk on vch_site_visit (office_id, code);
create unique index vch_site_visit_round_uk on vch_site_visit (office_id, fiscal_year, round_no);
create index vch_site_visit_new_ix on vch_site_visit (office_id, id desc);
create index vch_site_visit_state_ix on vch_site_visit (office_id, state, id desc);
create index vch_site_visit_leader_ix on vch_site_visit (office_id, leader_id);
create index vch_site_visit_unit_ix on vch_site_visit (office_id, unit_id, id desc);
create index vch_site_visit_school_ix on vch_site_visit (office_id, school_id, id); -- ascending: a story tells of it
create index vch_site_visit_round_no_ix on vch_site_visit (office_id, round_no, id desc);
create index vch_site_visit_quarter_ix on vch_site_visit (office_id, quarter, id desc);
create index vch_site_visit_district_ix on vch_site_visit (office_id, district, id desc);
create table vch_site_visit_guest (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  guest_id bigint not null,
  hours int not null,
  came_on date not null,
  left_on date not null,
  constraint vch_site_visit_guest_pk primary key (id)
);
create index vch_site_visit_guest_record_ix on vch_site_visit_guest (office_id, record_id, line_no);
create table vch_site_visit_cost (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item varchar(100) not null,
  amount decimal(15,2) not null,
  shared_id bigint,
  basis_type varchar(60),
  basis_id bigint,
  basis_title varchar(200),
  constraint vch_site_visit_cost_pk primary key (id)
);
create index vch_site_visit_cost_record_ix on vch_site_visit_cost (office_id, record_id, line_no);
