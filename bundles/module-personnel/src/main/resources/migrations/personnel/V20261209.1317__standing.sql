-- expand
create table psn_standing (
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
  person_id bigint not null,
  standing_code varchar(40) not null,
  asked_on date not null,
  work_text varchar(2000) not null,
  papers varchar(220),
  qualified_on date,
  qualification varchar(300),
  constraint psn_standing_pk primary key (id)
);
create table psn_assessor (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  full_name varchar(200) not null,
  assessed_on date not null,
  result varchar(30) not null,
  constraint psn_assessor_pk primary key (id)
);
create index psn_standing_new_ix on psn_standing (office_id, id desc);
create index psn_standing_state_ix on psn_standing (office_id, state, id desc);
create index psn_standing_asked_on_ix on psn_standing (office_id, asked_on);
create index psn_standing_person_ix on psn_standing (office_id, person_id);
create index psn_assessor_record_ix on psn_assessor (office_id, record_id, line_no);
