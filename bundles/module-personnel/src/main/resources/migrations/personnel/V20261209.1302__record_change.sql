-- expand
create table psn_record_change (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  person_id bigint not null,
  fact varchar(30) not null,
  new_text varchar(200),
  new_day date,
  new_baht decimal(15,2),
  new_standing varchar(40),
  source_text varchar(300) not null,
  evidence varchar(220) not null,
  before_text varchar(300),
  constraint psn_record_change_pk primary key (id)
);
create index psn_record_change_new_ix on psn_record_change (office_id, id desc);
create index psn_record_change_state_ix on psn_record_change (office_id, state, id desc);
create index psn_record_change_person_ix on psn_record_change (office_id, person_id);
