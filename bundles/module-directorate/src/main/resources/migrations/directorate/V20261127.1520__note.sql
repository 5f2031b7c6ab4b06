-- expand
create sequence dir_seq as bigint start with 500 increment by 500;

create table dir_note (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint not null,
  title varchar(120) not null,
  body varchar(2000) not null,
  shown_until date not null,
  constraint dir_note_pk primary key (id)
);
create index dir_note_new_ix on dir_note (office_id, id desc);
create index dir_note_state_ix on dir_note (office_id, state, id desc);
create index dir_note_unit_ix on dir_note (office_id, unit_id, id desc);

create table dir_step (
  id bigint not null,
  office_id bigint not null,
  kind varchar(30) not null,
  record_id bigint not null,
  action varchar(40) not null,
  past varchar(40) not null,
  from_state varchar(30) not null,
  to_state varchar(30) not null,
  person_id bigint not null,
  person_name varchar(200) not null,
  for_name varchar(200) not null,
  done_at timestamp not null,
  words varchar(500) not null,
  changes varchar(4000) not null,
  answer_key varchar(80),
  constraint dir_step_pk primary key (id),
  constraint dir_step_answer_uk unique (office_id, kind, answer_key)
);
create index dir_step_record_ix on dir_step (office_id, kind, record_id);
