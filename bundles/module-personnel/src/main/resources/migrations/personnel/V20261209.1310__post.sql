-- expand
create table psn_post (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  post_id bigint,
  school_id bigint,
  number varchar(40),
  unit_id bigint,
  line_code varchar(40),
  subject_code varchar(40),
  quota_code varchar(40) not null,
  holder_id bigint,
  vacant_from date,
  vacancy_code varchar(40),
  note varchar(1000),
  constraint psn_post_pk primary key (id)
);
create index psn_post_post_ix on psn_post (office_id, post_id);
create unique index psn_post_school_number_uk on psn_post (office_id, school_id, number);
create index psn_post_new_ix on psn_post (office_id, id desc);
create index psn_post_state_ix on psn_post (office_id, state, id desc);
create index psn_post_number_ix on psn_post (office_id, number);
create index psn_post_vacant_from_ix on psn_post (office_id, vacant_from);
