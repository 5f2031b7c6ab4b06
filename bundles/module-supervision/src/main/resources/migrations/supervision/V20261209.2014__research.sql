-- expand
create table sup_research (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  title varchar(300) not null,
  researcher varchar(200) not null,
  school_id bigint,
  unit_id bigint not null,
  from_day date not null,
  to_day date not null,
  project_type varchar(60),
  project_id bigint,
  project_title varchar(200),
  budget decimal(15,2),
  research_question varchar(4000) not null,
  research_method varchar(4000),
  result varchar(8000),
  papers varchar(220),
  constraint sup_research_pk primary key (id)
);
create index sup_research_new_ix on sup_research (office_id, id desc);
create index sup_research_state_ix on sup_research (office_id, state, id desc);
create index sup_research_unit_ix on sup_research (office_id, unit_id, id desc);
create index sup_research_school_ix on sup_research (office_id, school_id, id desc);
create index sup_research_from_day_ix on sup_research (office_id, from_day);
