-- expand
create table sup_curriculum (
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
  sort varchar(30) not null,
  school_year int not null,
  version_name varchar(100) not null,
  paper varchar(120),
  paper_address varchar(400),
  advice varchar(4000),
  constraint sup_curriculum_pk primary key (id)
);
create table sup_curriculum_check (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item_code varchar(40),
  fulfilment varchar(30),
  remark varchar(500),
  constraint sup_curriculum_check_pk primary key (id)
);
create unique index sup_curriculum_school_sort_school_year_version_name_uk on sup_curriculum (office_id, school_id, sort, school_year, version_name);
create index sup_curriculum_new_ix on sup_curriculum (office_id, id desc);
create index sup_curriculum_state_ix on sup_curriculum (office_id, state, id desc);
create index sup_curriculum_school_ix on sup_curriculum (office_id, school_id, id desc);
create index sup_curriculum_school_year_ix on sup_curriculum (office_id, school_year);
create index sup_curriculum_check_record_ix on sup_curriculum_check (office_id, record_id, line_no);
