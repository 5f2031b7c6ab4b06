-- expand
create table leg_appeal (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  lawyer_id bigint,
  secret boolean not null,
  subject varchar(200) not null,
  number varchar(60) not null,
  number_key bigint not null,
  district varchar(100) not null,
  sort varchar(30) not null,
  discipline_id bigint,
  person_id bigint not null,
  told_on date not null,
  filed_on date not null,
  last_day date,
  late_reason varchar(1000),
  grounds varchar(4000) not null,
  papers varchar(420),
  statement_text varchar(4000),
  body_code varchar(40),
  sent_no varchar(60),
  sent_on date,
  result varchar(30),
  resolution_no varchar(60),
  resolved_on date,
  notified_on date,
  constraint leg_appeal_pk primary key (id)
);
create table leg_appeal_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  constraint leg_appeal_reader_pk primary key (id)
);
create index leg_appeal_new_ix on leg_appeal (office_id, id desc);
create index leg_appeal_state_ix on leg_appeal (office_id, state, id desc);
create index leg_appeal_secret_ix on leg_appeal (office_id, secret, id desc);
create index leg_appeal_number_ix on leg_appeal (office_id, number_key);
create index leg_appeal_filed_on_ix on leg_appeal (office_id, filed_on);
create index leg_appeal_lawyer_ix on leg_appeal (office_id, lawyer_id);
create index leg_appeal_reader_record_ix on leg_appeal_reader (office_id, record_id, line_no);
create index leg_appeal_person_ix on leg_appeal (office_id, person_id);
