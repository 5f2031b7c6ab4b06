-- expand
create table vch_inspection (
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
  unit_id bigint not null,
  inspector_id bigint not null,
  title varchar(120) not null,
  constraint vch_inspection_pk primary key (id)
);
create index vch_inspection_new_ix on vch_inspection (office_id, id desc);
create table vch_inspection_guest (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  guest_id bigint not null,
  constraint vch_inspection_guest_pk primary key (id)
);
create index vch_inspection_guest_record_ix on vch_inspection_guest (office_id, record_id, line_no);
