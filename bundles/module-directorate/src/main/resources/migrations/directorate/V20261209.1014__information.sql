-- expand
create table dir_information (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  number varchar(60) not null,
  number_key bigint not null,
  received_on date not null,
  asker varchar(200) not null,
  contact varchar(300) not null,
  subject varchar(300) not null,
  wanted varchar(2000) not null,
  holder_id bigint,
  files varchar(420),
  due_on date,
  info_class varchar(40),
  decision varchar(30),
  decision_reason varchar(1000),
  letter_type varchar(60),
  letter_id bigint,
  letter_title varchar(200),
  answered_on date,
  days_taken int,
  late boolean not null,
  appealed_on date,
  appeal varchar(1000),
  constraint dir_information_pk primary key (id)
);
create index dir_information_new_ix on dir_information (office_id, id desc);
create index dir_information_state_ix on dir_information (office_id, state, id desc);
create index dir_information_number_ix on dir_information (office_id, number_key);
create index dir_information_received_on_ix on dir_information (office_id, received_on);
create index dir_information_due_on_ix on dir_information (office_id, due_on);
