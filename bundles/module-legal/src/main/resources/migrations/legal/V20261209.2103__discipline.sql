-- expand
create table leg_discipline (
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
  complaint_id bigint,
  school_id bigint,
  accused_id bigint,
  accused_name varchar(200),
  severity varchar(30) not null,
  opened_on date not null,
  account varchar(4000) not null,
  papers varchar(820),
  order_no varchar(60),
  order_on date,
  due_on date,
  notified_on date,
  conclusion varchar(4000),
  concluded_on date,
  punishment_code varchar(40),
  decision_no varchar(60),
  decision_on date,
  told_on date,
  appeal_until date,
  body_code varchar(40),
  report_no varchar(60),
  report_on date,
  late_reason varchar(300),
  late_reasons varchar(2000),
  constraint leg_discipline_pk primary key (id)
);
create table leg_discipline_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  constraint leg_discipline_reader_pk primary key (id)
);
create table leg_discipline_member (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint,
  outsider varchar(200),
  function_code varchar(40) not null,
  constraint leg_discipline_member_pk primary key (id)
);
create index leg_discipline_new_ix on leg_discipline (office_id, id desc);
create index leg_discipline_state_ix on leg_discipline (office_id, state, id desc);
create index leg_discipline_secret_ix on leg_discipline (office_id, secret, id desc);
create index leg_discipline_number_ix on leg_discipline (office_id, number_key);
create index leg_discipline_opened_on_ix on leg_discipline (office_id, opened_on);
create index leg_discipline_due_on_ix on leg_discipline (office_id, due_on);
create index leg_discipline_lawyer_ix on leg_discipline (office_id, lawyer_id);
create index leg_discipline_reader_record_ix on leg_discipline_reader (office_id, record_id, line_no);
create index leg_discipline_member_record_ix on leg_discipline_member (office_id, record_id, line_no);
create index leg_discipline_accused_ix on leg_discipline (office_id, accused_id);

create table leg_measure (
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
  person_id bigint not null,
  sort varchar(30) not null,
  discipline_id bigint,
  order_no varchar(60) not null,
  from_day date not null,
  grounds varchar(2000) not null,
  back_no varchar(60),
  until_day date,
  back_pay varchar(30),
  constraint leg_measure_pk primary key (id)
);
create table leg_measure_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  constraint leg_measure_reader_pk primary key (id)
);
create index leg_measure_new_ix on leg_measure (office_id, id desc);
create index leg_measure_state_ix on leg_measure (office_id, state, id desc);
create index leg_measure_secret_ix on leg_measure (office_id, secret, id desc);
create index leg_measure_number_ix on leg_measure (office_id, number_key);
create index leg_measure_from_day_ix on leg_measure (office_id, from_day);
create index leg_measure_lawyer_ix on leg_measure (office_id, lawyer_id);
create index leg_measure_reader_record_ix on leg_measure_reader (office_id, record_id, line_no);
create index leg_measure_person_ix on leg_measure (office_id, person_id);
