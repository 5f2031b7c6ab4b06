-- expand
create table leg_court (
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
  sort_code varchar(40) not null,
  court_name varchar(200) not null,
  black_no varchar(40) not null,
  red_no varchar(40),
  filed_on date not null,
  plaintiff varchar(300) not null,
  defendant varchar(300) not null,
  prosecutor varchar(200),
  claimed decimal(15,2),
  account varchar(4000) not null,
  papers varchar(820),
  next_hearing date,
  reminded_for date,
  judgment varchar(4000),
  judged_on date,
  appeal_until date,
  execution varchar(2000),
  constraint leg_court_pk primary key (id)
);
create table leg_court_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  constraint leg_court_reader_pk primary key (id)
);
create table leg_court_hearing (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  hearing_at timestamp not null,
  matter varchar(200) not null,
  outcome varchar(500),
  constraint leg_court_hearing_pk primary key (id)
);
create index leg_court_new_ix on leg_court (office_id, id desc);
create index leg_court_state_ix on leg_court (office_id, state, id desc);
create index leg_court_secret_ix on leg_court (office_id, secret, id desc);
create index leg_court_number_ix on leg_court (office_id, number_key);
create index leg_court_filed_on_ix on leg_court (office_id, filed_on);
create index leg_court_next_hearing_ix on leg_court (office_id, next_hearing);
create index leg_court_lawyer_ix on leg_court (office_id, lawyer_id);
create index leg_court_reader_record_ix on leg_court_reader (office_id, record_id, line_no);
create index leg_court_hearing_record_ix on leg_court_hearing (office_id, record_id, line_no);
