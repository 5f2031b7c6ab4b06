-- expand
create table psn_agenda (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  body_code varchar(40) not null,
  meeting_on date,
  subject varchar(300) not null,
  about_type varchar(60),
  about_id bigint,
  about_title varchar(200),
  facts varchar(4000) not null,
  law varchar(4000),
  question varchar(2000) not null,
  opinion varchar(2000),
  annexes varchar(220),
  resolution_no varchar(60),
  resolution_on date,
  resolution varchar(2000),
  constraint psn_agenda_pk primary key (id)
);
create index psn_agenda_new_ix on psn_agenda (office_id, id desc);
create index psn_agenda_state_ix on psn_agenda (office_id, state, id desc);
create index psn_agenda_meeting_on_ix on psn_agenda (office_id, meeting_on);
