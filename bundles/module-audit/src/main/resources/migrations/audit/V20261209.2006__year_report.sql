-- expand
create table aud_year_report (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  fiscal_year int not null,
  title varchar(300) not null,
  unit_id bigint not null,
  remarks varchar(8000),
  planned_count int not null,
  done_count int not null,
  special_count int not null,
  found_count int not null,
  closed_count int not null,
  done_share decimal(7,2) not null,
  closed_share decimal(7,2) not null,
  counted_on date,
  order_words varchar(4000),
  constraint aud_year_report_pk primary key (id)
);
create table aud_year_report_sort (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  sort varchar(40) not null,
  found_count int not null,
  closed_count int not null,
  open_count int not null,
  constraint aud_year_report_sort_pk primary key (id)
);
create table aud_year_report_age (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  age_band varchar(30) not null,
  open_count int not null,
  constraint aud_year_report_age_pk primary key (id)
);
create unique index aud_year_report_fiscal_year_uk on aud_year_report (office_id, fiscal_year);
create index aud_year_report_new_ix on aud_year_report (office_id, id desc);
create index aud_year_report_state_ix on aud_year_report (office_id, state, id desc);
create index aud_year_report_unit_ix on aud_year_report (office_id, unit_id, id desc);
create index aud_year_report_sort_record_ix on aud_year_report_sort (office_id, record_id, line_no);
create index aud_year_report_age_record_ix on aud_year_report_age (office_id, record_id, line_no);
