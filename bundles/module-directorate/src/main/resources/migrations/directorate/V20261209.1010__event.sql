-- expand
create table dir_event (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  title varchar(200) not null,
  unit_id bigint not null,
  place varchar(200) not null,
  begins_at timestamp not null,
  ends_at timestamp not null,
  constraint dir_event_pk primary key (id)
);
create table dir_event_person (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  task varchar(200) not null,
  where_at varchar(150),
  from_at timestamp not null,
  until_at timestamp not null,
  constraint dir_event_person_pk primary key (id)
);
create index dir_event_new_ix on dir_event (office_id, id desc);
create index dir_event_state_ix on dir_event (office_id, state, id desc);
create index dir_event_unit_ix on dir_event (office_id, unit_id, id desc);
create index dir_event_begins_at_ix on dir_event (office_id, begins_at);
create index dir_event_person_record_ix on dir_event_person (office_id, record_id, line_no);
