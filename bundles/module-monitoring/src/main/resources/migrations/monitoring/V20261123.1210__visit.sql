-- expand
create table mon_visit (
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
  body_code varchar(40) not null,
  inspection_id bigint,
  title varchar(300) not null,
  from_day date not null,
  to_day date not null,
  unit_id bigint not null,
  team varchar(1000) not null,
  contact varchar(200),
  overlap_warning varchar(500),
  report_file varchar(40),
  note varchar(2000),
  constraint mon_visit_pk primary key (id)
);
create index mon_visit_new_ix on mon_visit (office_id, id desc);
create index mon_visit_list_ix on mon_visit (office_id, state, id desc);
create index mon_visit_unit_ix on mon_visit (office_id, unit_id, id desc);
create index mon_visit_from_day_ix on mon_visit (office_id, from_day);

create table mon_visit_place (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  school_id bigint,
  place varchar(200),
  visit_day date not null,
  constraint mon_visit_place_pk primary key (id)
);
create index mon_visit_place_record_ix on mon_visit_place (office_id, record_id, line_no);
