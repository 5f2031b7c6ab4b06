-- expand
create table dir_welfare (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  rate_id bigint not null,
  person_id bigint not null,
  asked_on date not null,
  amount decimal(15,2) not null,
  why varchar(1000) not null,
  files varchar(220),
  granted decimal(15,2),
  right_words varchar(300),
  paid_on date,
  payment_type varchar(60),
  payment_id bigint,
  payment_title varchar(200),
  constraint dir_welfare_pk primary key (id)
);
create index dir_welfare_new_ix on dir_welfare (office_id, id desc);
create index dir_welfare_state_ix on dir_welfare (office_id, state, id desc);
create index dir_welfare_asked_on_ix on dir_welfare (office_id, asked_on);
create index dir_welfare_person_ix on dir_welfare (office_id, person_id);
