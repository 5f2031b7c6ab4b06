-- expand
alter table doc_committee add column members_only boolean;
alter table doc_committee_member add column seat varchar(40);
create table doc_committee_seat (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  seat varchar(40) not null,
  places int not null,
  constraint doc_committee_seat_pk primary key (id)
);
create index doc_committee_seat_record_ix on doc_committee_seat (office_id, record_id, line_no);
create table doc_committee_file (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  committee_id bigint not null,
  unit_id bigint not null,
  name varchar(200) not null,
  person_id bigint,
  member_function varchar(40) not null,
  seat varchar(40),
  until_on date,
  address varchar(400),
  phone varchar(60),
  mail varchar(120),
  handbook varchar(40),
  handed_on date,
  note varchar(1000),
  constraint doc_committee_file_pk primary key (id)
);
create index doc_committee_file_new_ix on doc_committee_file (office_id, id desc);
create index doc_committee_file_state_ix on doc_committee_file (office_id, state, id desc);
create index doc_committee_file_unit_ix on doc_committee_file (office_id, unit_id, id desc);
create index doc_committee_file_person_ix on doc_committee_file (office_id, person_id);
create index doc_committee_file_committee_ix on doc_committee_file (office_id, committee_id);
