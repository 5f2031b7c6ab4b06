-- expand
alter table doc_appointment add column reminded_on date;
create table doc_invitation (
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
  host varchar(200),
  letter_id bigint,
  begins_at timestamp not null,
  ends_at timestamp not null,
  place varchar(200),
  of_person_id bigint not null,
  advice varchar(1000),
  assignee_id bigint,
  constraint doc_invitation_pk primary key (id)
);
create index doc_invitation_new_ix on doc_invitation (office_id, id desc);
create index doc_invitation_state_ix on doc_invitation (office_id, state, id desc);
create index doc_invitation_begins_at_ix on doc_invitation (office_id, begins_at);
create index doc_invitation_of_person_ix on doc_invitation (office_id, of_person_id);
create index doc_invitation_assignee_ix on doc_invitation (office_id, assignee_id);
