-- expand
create table sup_recommendation (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  school_id bigint not null,
  assessment_round varchar(100) not null,
  assessed_on date not null,
  standard_code varchar(40) not null,
  words varchar(4000) not null,
  due_on date not null,
  done_words varchar(4000),
  proof varchar(220),
  opinion varchar(2000),
  constraint sup_recommendation_pk primary key (id)
);
create index sup_recommendation_new_ix on sup_recommendation (office_id, id desc);
create index sup_recommendation_state_ix on sup_recommendation (office_id, state, id desc);
create index sup_recommendation_school_ix on sup_recommendation (office_id, school_id, id desc);
create index sup_recommendation_due_on_ix on sup_recommendation (office_id, due_on);
