-- expand
create table aud_advice (
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
  sort varchar(30) not null,
  asked_on date not null,
  asker_name varchar(200),
  unit_id bigint,
  school_id bigint,
  subject varchar(300) not null,
  question varchar(8000) not null,
  papers varchar(220),
  secret boolean not null,
  answer varchar(8000),
  answered_on date,
  constraint aud_advice_pk primary key (id)
);
create table aud_advice_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  constraint aud_advice_reader_pk primary key (id)
);
create index aud_advice_new_ix on aud_advice (office_id, id desc);
create index aud_advice_state_ix on aud_advice (office_id, state, id desc);
create index aud_advice_secret_ix on aud_advice (office_id, secret, id desc);
create index aud_advice_number_ix on aud_advice (office_id, number_key);
create index aud_advice_asked_on_ix on aud_advice (office_id, asked_on);
create index aud_advice_reader_record_ix on aud_advice_reader (office_id, record_id, line_no);
