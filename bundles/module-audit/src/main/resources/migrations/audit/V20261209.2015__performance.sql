-- expand
create table aud_performance (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  engagement_id bigint not null,
  fiscal_year int not null,
  title varchar(300) not null,
  behind_count int not null,
  conclusion varchar(8000),
  constraint aud_performance_pk primary key (id)
);
create table aud_performance_line (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  project_code varchar(40) not null,
  project_name varchar(300) not null,
  planned_baht decimal(15,2) not null,
  spent_baht decimal(15,2),
  target_percent decimal(7,2) not null,
  done_percent decimal(7,2),
  gap_percent decimal(18,2) not null,
  figure_source varchar(30),
  remark varchar(500),
  constraint aud_performance_line_pk primary key (id)
);
create index aud_performance_new_ix on aud_performance (office_id, id desc);
create index aud_performance_state_ix on aud_performance (office_id, state, id desc);
create index aud_performance_fiscal_year_ix on aud_performance (office_id, fiscal_year);
create index aud_performance_line_record_ix on aud_performance_line (office_id, record_id, line_no);
