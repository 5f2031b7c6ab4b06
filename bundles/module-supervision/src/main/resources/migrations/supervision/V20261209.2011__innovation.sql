-- expand
create table sup_innovation (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  sort varchar(40) not null,
  title varchar(300) not null,
  author_name varchar(200) not null,
  school_id bigint,
  subject_code varchar(40) not null,
  grade_code varchar(40),
  summary varchar(4000) not null,
  web_address varchar(400),
  papers varchar(220),
  shared_on date,
  constraint sup_innovation_pk primary key (id)
);
create index sup_innovation_new_ix on sup_innovation (office_id, id desc);
create index sup_innovation_state_ix on sup_innovation (office_id, state, id desc);
create index sup_innovation_school_ix on sup_innovation (office_id, school_id, id desc);
