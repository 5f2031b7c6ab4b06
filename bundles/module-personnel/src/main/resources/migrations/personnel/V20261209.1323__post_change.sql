-- expand
create table psn_post_change (
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
  post_record_id bigint,
  number varchar(40),
  unit_id bigint,
  school_id bigint,
  school_line varchar(40),
  subject_code varchar(40),
  office_line varchar(40),
  office_type varchar(40),
  office_rank varchar(40),
  quota_code varchar(40),
  why_text varchar(2000) not null,
  constraint psn_post_change_pk primary key (id)
);
create index psn_post_change_new_ix on psn_post_change (office_id, id desc);
create index psn_post_change_state_ix on psn_post_change (office_id, state, id desc);
