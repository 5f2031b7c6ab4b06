-- expand
create table doc_agenda_item (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  title varchar(300) not null,
  unit_id bigint,
  committee_id bigint,
  summary varchar(1000),
  about_type varchar(60),
  about_id bigint,
  about_title varchar(200),
  record_place varchar(100),
  proposal_key varchar(80),
  outcome varchar(30),
  resolution varchar(1000),
  meeting_no varchar(60),
  resolved_on date,
  fault varchar(300),
  meeting_id bigint,
  constraint doc_agenda_item_pk primary key (id)
);
create index doc_agenda_item_new_ix on doc_agenda_item (office_id, id desc);
create index doc_agenda_item_state_ix on doc_agenda_item (office_id, state, id desc);
create index doc_agenda_item_place_ix on doc_agenda_item (office_id, record_place);
create index doc_agenda_item_meeting_ix on doc_agenda_item (office_id, meeting_id);
alter table doc_meeting_item add column decision varchar(30);
alter table doc_meeting_item add column item_id bigint;
alter table doc_meeting_item add column follows_id bigint;
