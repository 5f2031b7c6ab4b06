-- expand
create table psn_card (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  number varchar(60),
  number_key bigint,
  person_id bigint not null,
  card_code varchar(40) not null,
  reason_text varchar(200) not null,
  photo varchar(40),
  issued_on date,
  expires_on date,
  reminded_on date,
  constraint psn_card_pk primary key (id)
);
create index psn_card_new_ix on psn_card (office_id, id desc);
create index psn_card_state_ix on psn_card (office_id, state, id desc);
create index psn_card_number_ix on psn_card (office_id, number_key);
create index psn_card_expires_on_ix on psn_card (office_id, expires_on);
create index psn_card_person_ix on psn_card (office_id, person_id);
