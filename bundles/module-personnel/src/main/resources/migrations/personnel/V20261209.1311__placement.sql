-- expand
create table psn_placement (
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
  post_record_id bigint not null,
  qualification varchar(1000),
  origin_text varchar(200),
  probation_until date,
  next_due date,
  reminded_on date,
  result varchar(30),
  result_text varchar(300),
  constraint psn_placement_pk primary key (id)
);
create table psn_assessment (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  due_on date not null,
  assessed_on date not null,
  result varchar(30) not null,
  result_text varchar(300),
  constraint psn_assessment_pk primary key (id)
);
create index psn_placement_new_ix on psn_placement (office_id, id desc);
create index psn_placement_state_ix on psn_placement (office_id, state, id desc);
create index psn_placement_next_due_ix on psn_placement (office_id, next_due);
create index psn_placement_person_ix on psn_placement (office_id, person_id);
create index psn_assessment_record_ix on psn_assessment (office_id, record_id, line_no);
