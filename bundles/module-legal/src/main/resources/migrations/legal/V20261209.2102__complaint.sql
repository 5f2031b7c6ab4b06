-- expand
create table leg_complaint (
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
  source_key varchar(80),
  source_no varchar(60),
  channel_code varchar(40) not null,
  received_on date not null,
  school_id bigint,
  unit_id bigint,
  account varchar(4000) not null,
  complainant varchar(300),
  accused_id bigint,
  accused_name varchar(200),
  papers varchar(420),
  order_no varchar(60),
  order_on date,
  due_on date,
  extended_to date,
  findings varchar(4000),
  report_on date,
  report_files varchar(220),
  late_reason varchar(300),
  late_reasons varchar(2000),
  decision varchar(30),
  decided_on date,
  told_complainant varchar(500),
  constraint leg_complaint_pk primary key (id)
);
create table leg_complaint_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  constraint leg_complaint_reader_pk primary key (id)
);
create table leg_complaint_member (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint,
  outsider varchar(200),
  function_code varchar(40) not null,
  constraint leg_complaint_member_pk primary key (id)
);
create index leg_complaint_new_ix on leg_complaint (office_id, id desc);
create index leg_complaint_state_ix on leg_complaint (office_id, state, id desc);
create index leg_complaint_secret_ix on leg_complaint (office_id, secret, id desc);
create index leg_complaint_number_ix on leg_complaint (office_id, number_key);
create index leg_complaint_received_on_ix on leg_complaint (office_id, received_on);
create index leg_complaint_due_on_ix on leg_complaint (office_id, due_on);
create index leg_complaint_lawyer_ix on leg_complaint (office_id, lawyer_id);
create index leg_complaint_reader_record_ix on leg_complaint_reader (office_id, record_id, line_no);
create index leg_complaint_member_record_ix on leg_complaint_member (office_id, record_id, line_no);
create index leg_complaint_source_key_ix on leg_complaint (office_id, source_key);
create index leg_complaint_accused_ix on leg_complaint (office_id, accused_id);
