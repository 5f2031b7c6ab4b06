-- expand
alter table doc_agenda_item add column members_only boolean default false not null;
create index doc_agenda_item_members_only_ix on doc_agenda_item (office_id, members_only, id desc);
create table doc_agenda_item_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  constraint doc_agenda_item_reader_pk primary key (id)
);
create index doc_agenda_item_reader_record_ix on doc_agenda_item_reader (office_id, record_id, line_no);
update doc_agenda_item set members_only = true
  where committee_id in (select id from doc_committee where members_only)
    or (committee_id is null and meeting_id in (select id from doc_meeting where members_only));
