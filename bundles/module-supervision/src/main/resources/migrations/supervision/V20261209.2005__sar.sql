-- expand
create table sup_sar (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  sar_round_id bigint not null,
  school_year int not null,
  school_id bigint not null,
  due_on date not null,
  own_level varchar(40),
  paper varchar(120),
  paper_address varchar(400),
  sent_on date,
  late_days int,
  office_level varchar(40),
  feedback varchar(8000),
  reminded_on date,
  constraint sup_sar_pk primary key (id)
);
create table sup_sar_standard (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  standard_code varchar(40),
  level_code varchar(40),
  constraint sup_sar_standard_pk primary key (id)
);
create unique index sup_sar_school_year_school_uk on sup_sar (office_id, school_year, school_id);
create index sup_sar_new_ix on sup_sar (office_id, id desc);
create index sup_sar_state_ix on sup_sar (office_id, state, id desc);
create index sup_sar_school_ix on sup_sar (office_id, school_id, id desc);
create index sup_sar_school_year_ix on sup_sar (office_id, school_year);
create index sup_sar_due_on_ix on sup_sar (office_id, due_on);
create index sup_sar_standard_record_ix on sup_sar_standard (office_id, record_id, line_no);
