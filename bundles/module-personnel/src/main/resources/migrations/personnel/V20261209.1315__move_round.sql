-- expand
create table psn_move_round (
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
  title varchar(200) not null,
  opens_on date not null,
  closes_on date not null,
  constraint psn_move_round_pk primary key (id)
);
create table psn_move_criterion (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  criterion varchar(200) not null,
  most_points decimal(18,2) not null,
  constraint psn_move_criterion_pk primary key (id)
);
create index psn_move_round_new_ix on psn_move_round (office_id, id desc);
create index psn_move_round_state_ix on psn_move_round (office_id, state, id desc);
create index psn_move_round_opens_on_ix on psn_move_round (office_id, opens_on);
create index psn_move_round_closes_on_ix on psn_move_round (office_id, closes_on);
create index psn_move_criterion_record_ix on psn_move_criterion (office_id, record_id, line_no);
