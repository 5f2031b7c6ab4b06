-- expand
create table prc_report (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  name varchar(120) not null,
  record_type varchar(60) not null,
  grouping varchar(60) not null,
  measure varchar(30) not null,
  measured varchar(60),
  span varchar(30) not null,
  day_field varchar(60) not null,
  fiscal_year int,
  unit_id bigint not null,
  own_only boolean not null,
  constraint prc_report_pk primary key (id)
);
create table prc_report_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  constraint prc_report_reader_pk primary key (id)
);
create index prc_report_new_ix on prc_report (office_id, id desc);
create index prc_report_state_ix on prc_report (office_id, state, id desc);
create index prc_report_unit_ix on prc_report (office_id, unit_id, id desc);
create index prc_report_reader_record_ix on prc_report_reader (office_id, record_id, line_no);

create table prc_indicator (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  process_id bigint not null,
  name varchar(200) not null,
  unit_id bigint not null,
  fiscal_year int not null,
  target decimal(18,2) not null,
  way varchar(30) not null,
  source varchar(30) not null,
  value_now decimal(18,2),
  as_of date,
  reached boolean not null,
  constraint prc_indicator_pk primary key (id)
);
create unique index prc_indicator_process_name_fiscal_year_uk on prc_indicator (office_id, process_id, name, fiscal_year);
create index prc_indicator_new_ix on prc_indicator (office_id, id desc);
create index prc_indicator_state_ix on prc_indicator (office_id, state, id desc);
create index prc_indicator_unit_ix on prc_indicator (office_id, unit_id, id desc);
