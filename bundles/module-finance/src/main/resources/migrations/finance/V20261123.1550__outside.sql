-- expand
alter table fin_bank_account add column leaver_id bigint;
alter table fin_bank_account add column joiner_id bigint;
alter table fin_bank_account add column changed_on date;
alter table fin_bank_account add column change_order varchar(60);

alter table fin_cash_payment add column sums varchar(60) default '' not null;

alter table fin_cheque add column sums varchar(60) default '' not null;

alter table fin_claim add column exceptions int default 0 not null;
alter table fin_claim add column payee_name varchar(200) default '' not null;
alter table fin_claim add column sums varchar(90) default '' not null;

alter table fin_day add column urged_on date;

alter table fin_loan add column urged_on date;

alter table fin_pay_list_person add column account_no varchar(20);

alter table fin_payment add column received_by varchar(200);
alter table fin_payment add column evidence varchar(120);
alter table fin_payment add column sums varchar(60) default '' not null;

alter table fin_receipt add column sums varchar(60) default '' not null;

alter table fin_support add column fund_id bigint;

alter table fin_welfare add column signed_by varchar(200);
create table fin_welfare_paper (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  name varchar(200) not null,
  compulsory boolean not null,
  there boolean not null,
  constraint fin_welfare_paper_pk primary key (id)
);
create index fin_welfare_paper_record_ix on fin_welfare_paper (office_id, record_id, line_no);

create table fin_intake (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  fiscal_year int not null,
  allocation_type varchar(60) not null,
  allocation_id bigint not null,
  allocation_title varchar(200) not null,
  number varchar(60),
  title varchar(200) not null,
  adjusts_id bigint,
  item varchar(40) not null,
  expenditure varchar(20) not null,
  letter_no varchar(60),
  letter_on date,
  spend_by date,
  total decimal(15,2) not null,
  fund_id bigint,
  constraint fin_intake_pk primary key (id)
);
create table fin_intake_share (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  school_id bigint,
  unit_id bigint,
  amount decimal(15,2) not null,
  line_id bigint,
  constraint fin_intake_share_pk primary key (id)
);
create index fin_intake_new_ix on fin_intake (office_id, id desc);
create index fin_intake_state_ix on fin_intake (office_id, state, id desc);
create index fin_intake_share_record_ix on fin_intake_share (office_id, record_id, line_no);

create table fin_cheque_layout (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  bank varchar(40) not null,
  width int not null,
  height int not null,
  date_x int not null,
  date_y int not null,
  payee_x int not null,
  payee_y int not null,
  words_x int not null,
  words_y int not null,
  figures_x int not null,
  figures_y int not null,
  cross_x int not null,
  cross_y int not null,
  constraint fin_cheque_layout_pk primary key (id)
);
create unique index fin_cheque_layout_bank_uk on fin_cheque_layout (office_id, bank);
create index fin_cheque_layout_new_ix on fin_cheque_layout (office_id, id desc);
create index fin_cheque_layout_state_ix on fin_cheque_layout (office_id, state, id desc);

create table fin_cash_count (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  day_on date not null,
  cash decimal(15,2) not null,
  cheques decimal(15,2) not null,
  book_sum decimal(15,2) not null,
  difference decimal(15,2) not null,
  note varchar(500),
  keeper1_id bigint,
  keeper2_id bigint,
  keeper3_id bigint,
  constraint fin_cash_count_pk primary key (id)
);
create table fin_cash_piece (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  denomination varchar(40) not null,
  pieces int not null,
  worth decimal(15,2) not null,
  constraint fin_cash_piece_pk primary key (id)
);
create unique index fin_cash_count_day_on_uk on fin_cash_count (office_id, day_on);
create index fin_cash_count_new_ix on fin_cash_count (office_id, id desc);
create index fin_cash_count_state_ix on fin_cash_count (office_id, state, id desc);
create index fin_cash_piece_record_ix on fin_cash_piece (office_id, record_id, line_no);

create table fin_match (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  source varchar(30) not null,
  account_id bigint,
  dated_on date not null,
  reference varchar(60),
  subject varchar(200),
  debit decimal(15,2) not null,
  credit decimal(15,2) not null,
  balance decimal(15,2),
  found_type varchar(60),
  found_id bigint,
  found_title varchar(200),
  here decimal(15,2) not null,
  difference decimal(15,2) not null,
  file_name varchar(200),
  constraint fin_match_pk primary key (id)
);
create index fin_match_new_ix on fin_match (office_id, id desc);
create index fin_match_state_ix on fin_match (office_id, state, id desc);
create index fin_match_dated_on_ix on fin_match (office_id, dated_on);

create table fin_rent (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  sort varchar(40) not null,
  subject varchar(200) not null,
  unit_id bigint not null,
  payee_id bigint,
  vendor_id bigint,
  kind_id bigint not null,
  line_id bigint not null,
  rate decimal(15,2) not null,
  valid_from date not null,
  valid_until date not null,
  contract_no varchar(60) not null,
  last_month int,
  constraint fin_rent_pk primary key (id)
);
create index fin_rent_new_ix on fin_rent (office_id, id desc);
create index fin_rent_state_ix on fin_rent (office_id, state, id desc);
create index fin_rent_unit_ix on fin_rent (office_id, unit_id, id desc);

create table fin_remittance (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  sort varchar(30) not null,
  month_of int not null,
  unit_id bigint not null,
  vendor_id bigint not null,
  kind_id bigint not null,
  fund_id bigint not null,
  due_on date not null,
  total decimal(15,2) not null,
  receipt_no varchar(60),
  confirmed_on date,
  constraint fin_remittance_pk primary key (id)
);
create table fin_remittance_source (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  source_type varchar(60) not null,
  source_id bigint not null,
  source_title varchar(200) not null,
  base decimal(15,2) not null,
  amount decimal(15,2) not null,
  constraint fin_remittance_source_pk primary key (id)
);
create unique index fin_remittance_sort_month_of_uk on fin_remittance (office_id, sort, month_of);
create index fin_remittance_new_ix on fin_remittance (office_id, id desc);
create index fin_remittance_state_ix on fin_remittance (office_id, state, id desc);
create index fin_remittance_month_of_ix on fin_remittance (office_id, month_of);
create index fin_remittance_source_record_ix on fin_remittance_source (office_id, record_id, line_no);

create table fin_bank_matter (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  account_id bigint not null,
  sort varchar(40) not null,
  day_on date not null,
  letter_no varchar(60),
  subject varchar(200) not null,
  body varchar(2000),
  amount decimal(15,2),
  fund_id bigint,
  book_id bigint,
  vendor_id bigint,
  kind_id bigint,
  to_account_id bigint,
  unit_id bigint,
  constraint fin_bank_matter_pk primary key (id)
);
create index fin_bank_matter_new_ix on fin_bank_matter (office_id, id desc);
create index fin_bank_matter_state_ix on fin_bank_matter (office_id, state, id desc);
create index fin_bank_matter_day_on_ix on fin_bank_matter (office_id, day_on);

create table fin_slow_line (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  month_of int not null,
  line_id bigint not null,
  title varchar(200) not null,
  unit_id bigint,
  school_id bigint,
  amount decimal(15,2) not null,
  spent decimal(15,2) not null,
  percent_spent decimal(7,2) not null,
  target decimal(7,2) not null,
  cause varchar(500),
  plan varchar(500),
  constraint fin_slow_line_pk primary key (id)
);
create unique index fin_slow_line_line_month_of_uk on fin_slow_line (office_id, line_id, month_of);
create index fin_slow_line_new_ix on fin_slow_line (office_id, id desc);
create index fin_slow_line_state_ix on fin_slow_line (office_id, state, id desc);
create index fin_slow_line_unit_ix on fin_slow_line (office_id, unit_id, id desc);
create index fin_slow_line_school_ix on fin_slow_line (office_id, school_id, id desc);
create index fin_slow_line_month_of_ix on fin_slow_line (office_id, month_of);

