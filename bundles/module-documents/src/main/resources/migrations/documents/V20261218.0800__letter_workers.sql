-- expand
-- who works on a letter in the units opens it, whatever else these people see (core CORE-46)
create table doc_letter_in_worker (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  constraint doc_letter_in_worker_pk primary key (id)
);
create index doc_letter_in_worker_record_ix on doc_letter_in_worker (office_id, record_id, line_no);
-- records and lines of the module take keys of one sequence: those of the entries and of their helpers are free here
insert into doc_letter_in_worker (id, office_id, record_id, line_no, person_id)
  select id, office_id, letter_id, 1, main_id from doc_unit_entry
  where main_id is not null and state in ('ASSIGNED', 'IN_WORK', 'DONE');
insert into doc_letter_in_worker (id, office_id, record_id, line_no, person_id)
  select h.id, h.office_id, e.letter_id, h.line_no + 1, h.person_id
  from doc_unit_entry_helper h join doc_unit_entry e on e.id = h.record_id and e.office_id = h.office_id
  where e.state in ('ASSIGNED', 'IN_WORK', 'DONE');
