-- expand
create table psn_move_request (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  move_round_id bigint not null,
  person_id bigint not null,
  reasons varchar(2000) not null,
  papers varchar(220),
  school_opinion varchar(1000),
  total_points decimal(18,2) not null,
  post_record_id bigint,
  order_no varchar(60),
  effective_on date,
  constraint psn_move_request_pk primary key (id)
);
create table psn_move_wish (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  school_id bigint,
  elsewhere varchar(200),
  constraint psn_move_wish_pk primary key (id)
);
create table psn_move_score (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  criterion varchar(200) not null,
  points decimal(18,2) not null,
  constraint psn_move_score_pk primary key (id)
);
create unique index psn_move_request_move_round_person_uk on psn_move_request (office_id, move_round_id, person_id);
create index psn_move_request_new_ix on psn_move_request (office_id, id desc);
create index psn_move_request_state_ix on psn_move_request (office_id, state, id desc);
create index psn_move_request_total_points_ix on psn_move_request (office_id, total_points);
create index psn_move_request_person_ix on psn_move_request (office_id, person_id);
create index psn_move_wish_record_ix on psn_move_wish (office_id, record_id, line_no);
create index psn_move_score_record_ix on psn_move_score (office_id, record_id, line_no);
