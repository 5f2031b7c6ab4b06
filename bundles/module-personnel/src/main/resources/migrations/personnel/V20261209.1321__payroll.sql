-- expand
create table psn_payroll (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  pay_month int not null,
  opening_baht decimal(15,2),
  before_baht decimal(15,2) not null,
  changed_baht decimal(15,2) not null,
  total_baht decimal(15,2) not null,
  outside_baht decimal(15,2),
  handed_no varchar(60),
  handed_on date,
  constraint psn_payroll_pk primary key (id)
);
create table psn_payroll_change (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  sort_code varchar(40) not null,
  amount decimal(15,2) not null,
  source_text varchar(200) not null,
  constraint psn_payroll_change_pk primary key (id)
);
create unique index psn_payroll_pay_month_uk on psn_payroll (office_id, pay_month);
create index psn_payroll_new_ix on psn_payroll (office_id, id desc);
create index psn_payroll_state_ix on psn_payroll (office_id, state, id desc);
create index psn_payroll_change_record_ix on psn_payroll_change (office_id, record_id, line_no);
