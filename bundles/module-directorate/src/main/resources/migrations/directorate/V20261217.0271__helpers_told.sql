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
-- of events that were told of before, as they stand; helpers and what they were told take keys of one sequence: those of the helpers are free here
insert into dir_event_told (id, office_id, record_id, line_no, person_id, from_at, until_at, where_at)
  select p.id, p.office_id, p.record_id, p.line_no, p.person_id, p.from_at, p.until_at,
    trim(e.place || ' ' || coalesce(p.where_at, ''))
  from dir_event_person p join dir_event e on e.id = p.record_id and e.office_id = p.office_id
  where e.state = 'TOLD';
