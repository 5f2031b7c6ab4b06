-- expand
create table dir_event_told (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  from_at timestamp not null,
  until_at timestamp not null,
  where_at varchar(400) not null,
  constraint dir_event_told_pk primary key (id)
);
create index dir_event_told_record_ix on dir_event_told (office_id, record_id, line_no);
