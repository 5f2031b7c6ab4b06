-- expand
create table fin_step (
  id bigint not null,
  office_id bigint not null,
  kind varchar(30) not null,
  record_id bigint not null,
  action varchar(40) not null,
  past varchar(40) not null,
  from_state varchar(30) not null,
  to_state varchar(30) not null,
  person_id bigint not null,
  person_name varchar(200) not null,
  for_name varchar(200) not null,
  done_at timestamp not null,
  words varchar(500) not null,
  changes varchar(4000) not null,
  answer_key varchar(80),
  constraint fin_step_pk primary key (id),
  constraint fin_step_answer_uk unique (office_id, kind, answer_key)
);
create index fin_step_record_ix on fin_step (office_id, kind, record_id);

create table fin_fund (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  code varchar(20) not null,
  name varchar(200) not null,
  source varchar(40) not null,
  purpose varchar(1000),
  conditions varchar(1000),
  donor varchar(200),
  ends_on date,
  suspense boolean not null,
  received decimal(15,2) not null,
  held decimal(15,2) not null,
  spent decimal(15,2) not null,
  balance decimal(15,2) not null,
  constraint fin_fund_pk primary key (id)
);
create index fin_fund_new_ix on fin_fund (office_id, id desc);
create index fin_fund_state_ix on fin_fund (office_id, state, id desc);
create unique index fin_fund_code_uk on fin_fund (office_id, code);
create table fin_fund_allowed (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  kind_id bigint not null,
  constraint fin_fund_allowed_pk primary key (id)
);
create index fin_fund_allowed_record_ix on fin_fund_allowed (office_id, record_id, line_no);

create table fin_line (
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
  fund_id bigint not null,
  type varchar(30) not null,
  item varchar(40) not null,
  title varchar(200) not null,
  unit_id bigint,
  school_id bigint,
  allocation_type varchar(60),
  allocation_id bigint,
  allocation_title varchar(200),
  letter_no varchar(60),
  letter_on date,
  amount decimal(15,2) not null,
  spend_by date,
  held decimal(15,2) not null,
  spent decimal(15,2) not null,
  available decimal(15,2) not null,
  constraint fin_line_pk primary key (id)
);
create index fin_line_new_ix on fin_line (office_id, id desc);
create index fin_line_state_ix on fin_line (office_id, state, id desc);
create index fin_line_unit_ix on fin_line (office_id, unit_id, id desc);
create index fin_line_school_ix on fin_line (office_id, school_id, id desc);

create table fin_reserve (
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
  line_id bigint not null,
  sort varchar(30) not null,
  document varchar(200) not null,
  amount decimal(15,2) not null,
  valid_until date,
  constraint fin_reserve_pk primary key (id)
);
create index fin_reserve_new_ix on fin_reserve (office_id, id desc);
create index fin_reserve_state_ix on fin_reserve (office_id, state, id desc);

create table fin_limit (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  holder_id bigint not null,
  sort varchar(30) not null,
  most decimal(15,2),
  valid_from date not null,
  valid_until date,
  order_no varchar(60) not null,
  constraint fin_limit_pk primary key (id)
);
create index fin_limit_new_ix on fin_limit (office_id, id desc);
create index fin_limit_state_ix on fin_limit (office_id, state, id desc);
create index fin_limit_holder_ix on fin_limit (office_id, holder_id);

create table fin_vendor (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  tax_id varchar(13) not null,
  branch varchar(5) not null,
  name varchar(200) not null,
  sort varchar(30) not null,
  vat boolean not null,
  phone varchar(40),
  bank varchar(40),
  account_no varchar(140),
  account_no_key varchar(64),
  constraint fin_vendor_pk primary key (id)
);
create index fin_vendor_new_ix on fin_vendor (office_id, id desc);
create index fin_vendor_state_ix on fin_vendor (office_id, state, id desc);
create unique index fin_vendor_tax_id_uk on fin_vendor (office_id, tax_id, branch);

create table fin_bank_account (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  name varchar(200) not null,
  sort varchar(30) not null,
  bank varchar(40) not null,
  branch varchar(100),
  account_no varchar(20) not null,
  masked varchar(20) not null,
  part varchar(40) not null,
  opened_on date not null,
  opening decimal(15,2) not null,
  least decimal(15,2) not null,
  received decimal(15,2) not null,
  held decimal(15,2) not null,
  spent decimal(15,2) not null,
  free decimal(15,2) not null,
  closed_on date,
  constraint fin_bank_account_pk primary key (id)
);
create index fin_bank_account_new_ix on fin_bank_account (office_id, id desc);
create index fin_bank_account_state_ix on fin_bank_account (office_id, state, id desc);
create unique index fin_bank_account_account_no_uk on fin_bank_account (office_id, account_no);
create table fin_bank_signer (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  valid_from date not null,
  valid_until date,
  order_no varchar(60),
  constraint fin_bank_signer_pk primary key (id)
);
create index fin_bank_signer_record_ix on fin_bank_signer (office_id, record_id, line_no);
create table fin_cheque_book (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  first_no int not null,
  last_no int not null,
  constraint fin_cheque_book_pk primary key (id)
);
create index fin_cheque_book_record_ix on fin_cheque_book (office_id, record_id, line_no);

create table fin_claim_kind (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  code varchar(20) not null,
  name varchar(200) not null,
  needs_line boolean not null,
  withholds boolean not null,
  typed boolean not null,
  items varchar(1000),
  account_code varchar(20) not null,
  constraint fin_claim_kind_pk primary key (id)
);
create index fin_claim_kind_new_ix on fin_claim_kind (office_id, id desc);
create index fin_claim_kind_state_ix on fin_claim_kind (office_id, state, id desc);
create unique index fin_claim_kind_code_uk on fin_claim_kind (office_id, code);
create table fin_claim_kind_paper (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  name varchar(200) not null,
  compulsory boolean not null,
  valid_from date not null,
  valid_until date,
  constraint fin_claim_kind_paper_pk primary key (id)
);
create index fin_claim_kind_paper_record_ix on fin_claim_kind_paper (office_id, record_id, line_no);
create table fin_claim_kind_rate (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  level varchar(40) not null,
  private_school boolean not null,
  per_year decimal(15,2) not null,
  valid_from date not null,
  valid_until date,
  constraint fin_claim_kind_rate_pk primary key (id)
);
create index fin_claim_kind_rate_record_ix on fin_claim_kind_rate (office_id, record_id, line_no);

create table fin_claim (
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
  received_on date not null,
  kind_id bigint not null,
  unit_id bigint not null,
  school_id bigint,
  payee_id bigint,
  vendor_id bigint,
  subject varchar(200) not null,
  invoice_no varchar(60),
  line_id bigint,
  fund_id bigint,
  donor_letter varchar(60),
  type varchar(30),
  part varchar(40) not null,
  drawn boolean not null,
  origin_type varchar(60),
  origin_id bigint,
  origin_title varchar(200),
  override varchar(500),
  officer_id bigint,
  account_no varchar(140),
  account_no_key varchar(64),
  gross decimal(15,2) not null,
  vat decimal(15,2) not null,
  deductions decimal(15,2) not null,
  offset_sum decimal(15,2) not null,
  tax_base decimal(15,2) not null,
  tax decimal(15,2) not null,
  net decimal(15,2) not null,
  on_purpose boolean,
  by_criteria boolean,
  in_time boolean,
  by_law boolean,
  within_power boolean,
  check_note varchar(500),
  head_reason varchar(500),
  missing varchar(500),
  paid_on date,
  evidence varchar(100),
  constraint fin_claim_pk primary key (id)
);
create index fin_claim_new_ix on fin_claim (office_id, id desc);
create index fin_claim_state_ix on fin_claim (office_id, state, id desc);
create index fin_claim_unit_ix on fin_claim (office_id, unit_id, id desc);
create index fin_claim_school_ix on fin_claim (office_id, school_id, id desc);
create unique index fin_claim_number_uk on fin_claim (office_id, number_key);
create table fin_claim_item (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item varchar(200) not null,
  receipt_no varchar(40),
  amount decimal(15,2) not null,
  constraint fin_claim_item_pk primary key (id)
);
create index fin_claim_item_record_ix on fin_claim_item (office_id, record_id, line_no);
create table fin_claim_paper (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  name varchar(200) not null,
  compulsory boolean not null,
  there boolean not null,
  constraint fin_claim_paper_pk primary key (id)
);
create index fin_claim_paper_record_ix on fin_claim_paper (office_id, record_id, line_no);

create table fin_payment (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  claim_id bigint not null,
  subject varchar(200) not null,
  unit_id bigint not null,
  payee_id bigint,
  means varchar(30) not null,
  part varchar(40) not null,
  fund_id bigint,
  account_id bigint,
  paid_on date not null,
  amount decimal(15,2) not null,
  source_type varchar(60),
  source_id bigint,
  source_title varchar(200),
  receipt_no varchar(60),
  constraint fin_payment_pk primary key (id)
);
create index fin_payment_new_ix on fin_payment (office_id, id desc);
create index fin_payment_state_ix on fin_payment (office_id, state, id desc);
create index fin_payment_unit_ix on fin_payment (office_id, unit_id, id desc);
create index fin_payment_paid_on_ix on fin_payment (office_id, paid_on);

create table fin_tax_certificate (
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
  claim_id bigint not null,
  payee_id bigint,
  vendor_id bigint,
  paid_on date not null,
  base decimal(15,2) not null,
  tax decimal(15,2) not null,
  remitted_on date,
  constraint fin_tax_certificate_pk primary key (id)
);
create index fin_tax_certificate_new_ix on fin_tax_certificate (office_id, id desc);
create index fin_tax_certificate_state_ix on fin_tax_certificate (office_id, state, id desc);
create unique index fin_tax_certificate_number_uk on fin_tax_certificate (office_id, number_key);
create index fin_tax_certificate_paid_on_ix on fin_tax_certificate (office_id, paid_on);

create table fin_withdrawal (
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
  made_on date not null,
  sort varchar(40) not null,
  way varchar(30) not null,
  account_id bigint,
  net decimal(15,2) not null,
  tax decimal(15,2) not null,
  total decimal(15,2) not null,
  gfmis_no varchar(20),
  gfmis_on date,
  paid_on date,
  constraint fin_withdrawal_pk primary key (id),
  constraint fin_withdrawal_gfmis_no_uk unique (office_id, gfmis_no)
);
create index fin_withdrawal_new_ix on fin_withdrawal (office_id, id desc);
create index fin_withdrawal_state_ix on fin_withdrawal (office_id, state, id desc);
create unique index fin_withdrawal_number_uk on fin_withdrawal (office_id, number_key);
create table fin_withdrawal_claim (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  claim_id bigint not null,
  constraint fin_withdrawal_claim_pk primary key (id)
);
create index fin_withdrawal_claim_record_ix on fin_withdrawal_claim (office_id, record_id, line_no);

create table fin_cheque (
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
  cheque_no int not null,
  shown_no varchar(20) not null,
  dated_on date not null,
  payee varchar(200) not null,
  crossed boolean not null,
  replaces_id bigint,
  amount decimal(15,2) not null,
  amount_words varchar(300) not null,
  signer1_id bigint,
  signer2_id bigint,
  delivered_to varchar(200),
  delivered_on date,
  cleared_on date,
  constraint fin_cheque_pk primary key (id)
);
create index fin_cheque_new_ix on fin_cheque (office_id, id desc);
create index fin_cheque_state_ix on fin_cheque (office_id, state, id desc);
create unique index fin_cheque_account_uk on fin_cheque (office_id, account_id, cheque_no);
create table fin_cheque_claim (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  claim_id bigint not null,
  constraint fin_cheque_claim_pk primary key (id)
);
create index fin_cheque_claim_record_ix on fin_cheque_claim (office_id, record_id, line_no);

create table fin_transfer (
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
  dated_on date not null,
  subject varchar(200) not null,
  total decimal(15,2) not null,
  signer1_id bigint,
  signer2_id bigint,
  confirmed_on date,
  constraint fin_transfer_pk primary key (id)
);
create index fin_transfer_new_ix on fin_transfer (office_id, id desc);
create index fin_transfer_state_ix on fin_transfer (office_id, state, id desc);
create table fin_transfer_claim (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  claim_id bigint not null,
  bank_ref varchar(40),
  failed boolean not null,
  constraint fin_transfer_claim_pk primary key (id)
);
create index fin_transfer_claim_record_ix on fin_transfer_claim (office_id, record_id, line_no);

create table fin_cash_payment (
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
  claim_id bigint not null,
  paid_on date not null,
  receiver varchar(200) not null,
  amount decimal(15,2) not null,
  constraint fin_cash_payment_pk primary key (id)
);
create index fin_cash_payment_new_ix on fin_cash_payment (office_id, id desc);
create index fin_cash_payment_state_ix on fin_cash_payment (office_id, state, id desc);

create table fin_receipt_book (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  series varchar(20) not null,
  fiscal_year int not null,
  part varchar(40) not null,
  holder_id bigint not null,
  first_no int not null,
  last_no int not null,
  next_no int not null,
  constraint fin_receipt_book_pk primary key (id)
);
create index fin_receipt_book_new_ix on fin_receipt_book (office_id, id desc);
create index fin_receipt_book_state_ix on fin_receipt_book (office_id, state, id desc);
create unique index fin_receipt_book_series_uk on fin_receipt_book (office_id, series);

create table fin_support (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  donor varchar(200) not null,
  letter_no varchar(60) not null,
  letter_on date not null,
  amount decimal(15,2) not null,
  purpose varchar(1000) not null,
  conditions varchar(1000),
  unit_id bigint,
  school_id bigint,
  received decimal(15,2) not null,
  order_no varchar(60),
  order_on date,
  report_no varchar(60),
  constraint fin_support_pk primary key (id)
);
create index fin_support_new_ix on fin_support (office_id, id desc);
create index fin_support_state_ix on fin_support (office_id, state, id desc);
create index fin_support_unit_ix on fin_support (office_id, unit_id, id desc);
create index fin_support_school_ix on fin_support (office_id, school_id, id desc);
create table fin_support_member (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  duty varchar(100) not null,
  constraint fin_support_member_pk primary key (id)
);
create index fin_support_member_record_ix on fin_support_member (office_id, record_id, line_no);

create table fin_receipt (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  book_id bigint not null,
  receipt_no int not null,
  number varchar(40) not null,
  received_on date not null,
  payer varchar(200) not null,
  fund_id bigint not null,
  part varchar(40) not null,
  account_id bigint not null,
  channel varchar(30) not null,
  cheque varchar(100),
  support_id bigint,
  suspense_id bigint,
  total decimal(15,2) not null,
  total_words varchar(300) not null,
  constraint fin_receipt_pk primary key (id)
);
create index fin_receipt_new_ix on fin_receipt (office_id, id desc);
create index fin_receipt_state_ix on fin_receipt (office_id, state, id desc);
create index fin_receipt_received_on_ix on fin_receipt (office_id, received_on);
create unique index fin_receipt_book_uk on fin_receipt (office_id, book_id, receipt_no);
create table fin_receipt_item (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item varchar(200) not null,
  amount decimal(15,2) not null,
  constraint fin_receipt_item_pk primary key (id)
);
create index fin_receipt_item_record_ix on fin_receipt_item (office_id, record_id, line_no);

create table fin_suspense (
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
  part varchar(40) not null,
  dated_on date not null,
  amount decimal(15,2) not null,
  bank_text varchar(200) not null,
  fund_id bigint,
  book_id bigint,
  payer varchar(200),
  constraint fin_suspense_pk primary key (id)
);
create index fin_suspense_new_ix on fin_suspense (office_id, id desc);
create index fin_suspense_state_ix on fin_suspense (office_id, state, id desc);

create table fin_account (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  code varchar(20) not null,
  name varchar(200) not null,
  sort varchar(30) not null,
  fund_control boolean not null,
  constraint fin_account_pk primary key (id)
);
create index fin_account_new_ix on fin_account (office_id, id desc);
create index fin_account_state_ix on fin_account (office_id, state, id desc);
create unique index fin_account_code_uk on fin_account (office_id, code);

create table fin_entry (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  dated_on date not null,
  book varchar(30) not null,
  subject varchar(200) not null,
  document_type varchar(60),
  document_id bigint,
  document_title varchar(200),
  total decimal(15,2) not null,
  countered boolean not null,
  constraint fin_entry_pk primary key (id)
);
create index fin_entry_new_ix on fin_entry (office_id, id desc);
create index fin_entry_state_ix on fin_entry (office_id, state, id desc);
create index fin_entry_dated_on_ix on fin_entry (office_id, dated_on);
create table fin_entry_line (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  account_id bigint not null,
  fund_id bigint,
  debit decimal(15,2) not null,
  credit decimal(15,2) not null,
  constraint fin_entry_line_pk primary key (id)
);
create index fin_entry_line_record_ix on fin_entry_line (office_id, record_id, line_no);

create table fin_day (
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
  part varchar(40) not null,
  due_on date not null,
  opening decimal(15,2) not null,
  receipts decimal(15,2) not null,
  payments decimal(15,2) not null,
  closing decimal(15,2) not null,
  counted_cash decimal(15,2),
  counted_cheques decimal(15,2),
  bank_sum decimal(15,2),
  difference decimal(15,2),
  note varchar(500),
  submitted_at timestamp,
  late_days int not null,
  constraint fin_day_pk primary key (id)
);
create index fin_day_new_ix on fin_day (office_id, id desc);
create index fin_day_state_ix on fin_day (office_id, state, id desc);
create index fin_day_day_on_ix on fin_day (office_id, day_on);
create unique index fin_day_day_on_uk on fin_day (office_id, day_on, part);

create table fin_period (
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
  constraint fin_period_pk primary key (id)
);
create index fin_period_new_ix on fin_period (office_id, id desc);
create index fin_period_state_ix on fin_period (office_id, state, id desc);
create unique index fin_period_month_of_uk on fin_period (office_id, month_of);

create table fin_reconciliation (
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
  month_of int not null,
  bank_sum decimal(15,2) not null,
  in_transit decimal(15,2) not null,
  unknown_sum decimal(15,2) not null,
  note varchar(2000),
  outstanding decimal(15,2) not null,
  book_sum decimal(15,2) not null,
  rest decimal(15,2) not null,
  constraint fin_reconciliation_pk primary key (id)
);
create index fin_reconciliation_new_ix on fin_reconciliation (office_id, id desc);
create index fin_reconciliation_state_ix on fin_reconciliation (office_id, state, id desc);
create index fin_reconciliation_month_of_ix on fin_reconciliation (office_id, month_of);
create unique index fin_reconciliation_account_uk on fin_reconciliation (office_id, account_id, month_of);

create table fin_imprest (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  name varchar(200) not null,
  fund_id bigint not null,
  account_id bigint not null,
  keeper_id bigint not null,
  amount decimal(15,2) not null,
  minimum decimal(15,2) not null,
  held decimal(15,2) not null,
  spent decimal(15,2) not null,
  cash decimal(15,2) not null,
  in_process decimal(15,2) not null,
  replenished_on date,
  constraint fin_imprest_pk primary key (id)
);
create index fin_imprest_new_ix on fin_imprest (office_id, id desc);
create index fin_imprest_state_ix on fin_imprest (office_id, state, id desc);

create table fin_family (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  employee_id bigint not null,
  relation varchar(30) not null,
  name varchar(200) not null,
  born_on date not null,
  citizen_no varchar(112) not null,
  citizen_no_key varchar(64) not null,
  valid_from date not null,
  valid_until date,
  constraint fin_family_pk primary key (id)
);
create index fin_family_new_ix on fin_family (office_id, id desc);
create index fin_family_state_ix on fin_family (office_id, state, id desc);
create index fin_family_employee_ix on fin_family (office_id, employee_id);

create table fin_welfare (
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
  received_on date not null,
  employee_id bigint not null,
  unit_id bigint not null,
  sort varchar(30) not null,
  family_id bigint not null,
  kind_id bigint not null,
  institution varchar(200) not null,
  private_place boolean not null,
  school_year int,
  term int,
  level varchar(40),
  other_right boolean not null,
  asked decimal(15,2) not null,
  excluded decimal(15,2) not null,
  used decimal(15,2),
  ceiling decimal(15,2),
  allowed decimal(15,2),
  received_at timestamp,
  paid_at timestamp,
  imprest_id bigint,
  fund_id bigint,
  constraint fin_welfare_pk primary key (id)
);
create index fin_welfare_new_ix on fin_welfare (office_id, id desc);
create index fin_welfare_state_ix on fin_welfare (office_id, state, id desc);
create index fin_welfare_unit_ix on fin_welfare (office_id, unit_id, id desc);
create unique index fin_welfare_number_uk on fin_welfare (office_id, number_key);
create index fin_welfare_employee_ix on fin_welfare (office_id, employee_id);
create table fin_welfare_receipt (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  receipt_no varchar(40) not null,
  receipt_on date not null,
  amount decimal(15,2) not null,
  constraint fin_welfare_receipt_pk primary key (id)
);
create index fin_welfare_receipt_record_ix on fin_welfare_receipt (office_id, record_id, line_no);

create table fin_loan (
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
  borrower_id bigint not null,
  unit_id bigint not null,
  sort varchar(40) not null,
  purpose varchar(200) not null,
  kind_id bigint not null,
  line_id bigint,
  fund_id bigint,
  amount decimal(15,2) not null,
  event_end date,
  papers_sum decimal(15,2) not null,
  cash_sum decimal(15,2) not null,
  above_sum decimal(15,2) not null,
  open_sum decimal(15,2) not null,
  due_on date,
  paid_on date,
  papers_in decimal(15,2),
  cash_in decimal(15,2),
  constraint fin_loan_pk primary key (id)
);
create index fin_loan_new_ix on fin_loan (office_id, id desc);
create index fin_loan_state_ix on fin_loan (office_id, state, id desc);
create index fin_loan_unit_ix on fin_loan (office_id, unit_id, id desc);
create unique index fin_loan_number_uk on fin_loan (office_id, number_key);
create index fin_loan_borrower_ix on fin_loan (office_id, borrower_id);
create table fin_loan_estimate (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item varchar(200) not null,
  amount decimal(15,2) not null,
  constraint fin_loan_estimate_pk primary key (id)
);
create index fin_loan_estimate_record_ix on fin_loan_estimate (office_id, record_id, line_no);

create table fin_pay_list (
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
  month_of int not null,
  unit_id bigint not null,
  item varchar(40) not null,
  line_id bigint not null,
  kind_id bigint not null,
  payee_id bigint not null,
  gross decimal(15,2) not null,
  social_employee decimal(15,2) not null,
  social_employer decimal(15,2) not null,
  tax_sum decimal(15,2) not null,
  other_sum decimal(15,2) not null,
  total decimal(15,2) not null,
  constraint fin_pay_list_pk primary key (id)
);
create index fin_pay_list_new_ix on fin_pay_list (office_id, id desc);
create index fin_pay_list_state_ix on fin_pay_list (office_id, state, id desc);
create index fin_pay_list_unit_ix on fin_pay_list (office_id, unit_id, id desc);
create unique index fin_pay_list_number_uk on fin_pay_list (office_id, number_key);
create index fin_pay_list_month_of_ix on fin_pay_list (office_id, month_of);
create table fin_pay_list_person (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  school_id bigint,
  person_key varchar(20) not null,
  person_name varchar(200) not null,
  rate decimal(15,2) not null,
  absent int not null,
  tax decimal(15,2) not null,
  other decimal(15,2) not null,
  pay decimal(15,2) not null,
  social decimal(15,2) not null,
  net decimal(15,2) not null,
  constraint fin_pay_list_person_pk primary key (id)
);
create index fin_pay_list_person_record_ix on fin_pay_list_person (office_id, record_id, line_no);

create table fin_school_report (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  school_id bigint not null,
  month_of int not null,
  due_on date not null,
  received_sum decimal(15,2) not null,
  paid_sum decimal(15,2) not null,
  closing_sum decimal(15,2) not null,
  note varchar(1000),
  constraint fin_school_report_pk primary key (id)
);
create index fin_school_report_new_ix on fin_school_report (office_id, id desc);
create index fin_school_report_state_ix on fin_school_report (office_id, state, id desc);
create index fin_school_report_school_ix on fin_school_report (office_id, school_id, id desc);
create index fin_school_report_month_of_ix on fin_school_report (office_id, month_of);
create unique index fin_school_report_school_uk on fin_school_report (office_id, school_id, month_of);
create table fin_school_report_item (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item varchar(200) not null,
  opening decimal(15,2) not null,
  received decimal(15,2) not null,
  paid decimal(15,2) not null,
  closing decimal(15,2) not null,
  constraint fin_school_report_item_pk primary key (id)
);
create index fin_school_report_item_record_ix on fin_school_report_item (office_id, record_id, line_no);

create table fin_advice (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  school_id bigint not null,
  category varchar(40) not null,
  question varchar(2000) not null,
  answer varchar(4000),
  law varchar(500),
  minutes int,
  rating int,
  constraint fin_advice_pk primary key (id)
);
create index fin_advice_new_ix on fin_advice (office_id, id desc);
create index fin_advice_state_ix on fin_advice (office_id, state, id desc);
create index fin_advice_school_ix on fin_advice (office_id, school_id, id desc);
