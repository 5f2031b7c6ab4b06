-- expand
create sequence psn_seq as bigint start with 500 increment by 500;

create table psn_step (
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
  constraint psn_step_pk primary key (id),
  constraint psn_step_answer_uk unique (office_id, kind, answer_key)
);
create index psn_step_record_ix on psn_step (office_id, kind, record_id);
