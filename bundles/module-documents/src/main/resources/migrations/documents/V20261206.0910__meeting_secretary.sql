-- expand
alter table doc_meeting add column members_only boolean default false not null;
alter table doc_meeting add column closes_on date;
alter table doc_meeting add column needed int;
alter table doc_meeting add column certified_in_id bigint;
create index doc_meeting_committee_ix on doc_meeting (office_id, committee_id);
create index doc_meeting_chair_ix on doc_meeting (office_id, chair_id);
create table doc_meeting_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  constraint doc_meeting_reader_pk primary key (id)
);
create index doc_meeting_reader_record_ix on doc_meeting_reader (office_id, record_id, line_no);
create table doc_meeting_conflict (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  part varchar(30) not null,
  item_no int not null,
  person_id bigint,
  outsider varchar(200),
  cause varchar(300) not null,
  constraint doc_meeting_conflict_pk primary key (id)
);
create index doc_meeting_conflict_record_ix on doc_meeting_conflict (office_id, record_id, line_no);
alter table doc_meeting_item add column owner_unit_id bigint;
alter table doc_meeting_item add column owner_school_id bigint;
alter table doc_meeting_item add column result varchar(1000);
alter table doc_meeting_item add column minutes_of_id bigint;
alter table doc_agenda_item add column purpose varchar(30);
alter table doc_agenda_item add column papers varchar(820);
alter table doc_agenda_item add column late boolean;
alter table doc_directive add column school_id bigint;
alter table doc_directive add column finished_on date;
create index doc_directive_school_ix on doc_directive (office_id, school_id, id desc);
