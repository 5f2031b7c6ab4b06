-- expand
create table psn_recruitment (
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
  subject_code varchar(40),
  announce_no varchar(60) not null,
  announced_on date not null,
  expires_on date not null,
  papers varchar(220),
  constraint psn_recruitment_pk primary key (id)
);
create index psn_recruitment_new_ix on psn_recruitment (office_id, id desc);
create index psn_recruitment_state_ix on psn_recruitment (office_id, state, id desc);
create index psn_recruitment_expires_on_ix on psn_recruitment (office_id, expires_on);
