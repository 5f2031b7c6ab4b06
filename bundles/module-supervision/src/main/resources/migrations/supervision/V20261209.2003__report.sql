-- expand
create table sup_report (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  span varchar(30) not null,
  school_term int not null,
  title varchar(300) not null,
  unit_id bigint not null,
  results varchar(8000),
  obstacles varchar(4000),
  proposals varchar(4000),
  planned_count int not null,
  held_count int not null,
  school_count int not null,
  visited_count int not null,
  advice_count int not null,
  closed_count int not null,
  visited_share decimal(7,2) not null,
  counted_on date,
  order_words varchar(2000),
  resolution_no varchar(100),
  resolution_on date,
  resolution_words varchar(4000),
  constraint sup_report_pk primary key (id)
);
create table sup_report_sort (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  sort varchar(40) not null,
  held_count int not null,
  constraint sup_report_sort_pk primary key (id)
);
create table sup_report_school (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  school_id bigint not null,
  visit_count int not null,
  constraint sup_report_school_pk primary key (id)
);
create unique index sup_report_span_school_term_uk on sup_report (office_id, span, school_term);
create index sup_report_new_ix on sup_report (office_id, id desc);
create index sup_report_state_ix on sup_report (office_id, state, id desc);
create index sup_report_unit_ix on sup_report (office_id, unit_id, id desc);
create index sup_report_school_term_ix on sup_report (office_id, school_term);
create index sup_report_sort_record_ix on sup_report_sort (office_id, record_id, line_no);
create index sup_report_school_record_ix on sup_report_school (office_id, record_id, line_no);
