-- expand
create table leg_liability (
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
  damage_on date not null,
  damage decimal(15,2) not null,
  account varchar(4000) not null,
  papers varchar(420),
  opinion varchar(4000),
  order_no varchar(60),
  order_on date,
  to_pay decimal(15,2) not null,
  paid decimal(15,2) not null,
  rest decimal(15,2) not null,
  next_due date,
  constraint leg_liability_pk primary key (id)
);
create table leg_liability_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  constraint leg_liability_reader_pk primary key (id)
);
create table leg_liability_official (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  official varchar(200) not null,
  share_baht decimal(15,2) not null,
  constraint leg_liability_official_pk primary key (id)
);
create table leg_liability_instalment (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  due_on date not null,
  amount decimal(15,2) not null,
  paid_on date,
  receipt_type varchar(60),
  receipt_id bigint,
  receipt_title varchar(200),
  constraint leg_liability_instalment_pk primary key (id)
);
create index leg_liability_new_ix on leg_liability (office_id, id desc);
create index leg_liability_state_ix on leg_liability (office_id, state, id desc);
create index leg_liability_secret_ix on leg_liability (office_id, secret, id desc);
create index leg_liability_number_ix on leg_liability (office_id, number_key);
create index leg_liability_damage_on_ix on leg_liability (office_id, damage_on);
create index leg_liability_next_due_ix on leg_liability (office_id, next_due);
create index leg_liability_lawyer_ix on leg_liability (office_id, lawyer_id);
create index leg_liability_reader_record_ix on leg_liability_reader (office_id, record_id, line_no);
create index leg_liability_official_record_ix on leg_liability_official (office_id, record_id, line_no);
create index leg_liability_instalment_record_ix on leg_liability_instalment (office_id, record_id, line_no);
