-- expand
create table pol_school_change (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  sort varchar(30) not null,
  title varchar(300) not null,
  study varchar(4000) not null,
  assets varchar(2000),
  papers varchar(800),
  next_no varchar(60),
  next_on date,
  effective_on date,
  report_no varchar(60),
  reported_on date,
  constraint pol_school_change_pk primary key (id)
);
create index pol_school_change_new_ix on pol_school_change (office_id, id desc);
create index pol_school_change_state_ix on pol_school_change (office_id, state, id desc);

create table pol_change_school (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  school_id bigint not null,
  part varchar(30) not null,
  pupils int,
  staff int,
  constraint pol_change_school_pk primary key (id)
);
create index pol_change_school_record_ix on pol_change_school (office_id, record_id, line_no);

create table pol_change_approval (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  body varchar(150) not null,
  approval_no varchar(60),
  approval_on date,
  constraint pol_change_approval_pk primary key (id)
);
create index pol_change_approval_record_ix on pol_change_approval (office_id, record_id, line_no);
