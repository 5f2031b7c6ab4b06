-- expand
create sequence vch_seq as bigint start with 500 increment by 500;
create table vch_voucher (
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
  sort varchar(40) not null,
  unit_id bigint not null,
  payee_id bigint not null,
  subject varchar(200) not null,
  letter_no varchar(60),
  gross decimal(15,2) not null,
  wht decimal(15,2) not null,
  net decimal(15,2) not null,
  account_no varchar(30),
  paid_on date,
  constraint vch_voucher_pk primary key (id)
);
create unique index vch_voucher_number_uk on vch_voucher (office_id, number_key);
create index vch_voucher_new_ix on vch_voucher (office_id, id desc);
create index vch_voucher_state_ix on vch_voucher (office_id, state, id desc);
create index vch_voucher_unit_ix on vch_voucher (office_id, unit_id, id desc);
create index vch_voucher_received_on_ix on vch_voucher (office_id, received_on);
create index vch_voucher_payee_ix on vch_voucher (office_id, payee_id);
create table vch_voucher_item (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item varchar(200) not null,
  receipt_no varchar(40),
  amount decimal(15,2) not null,
  constraint vch_voucher_item_pk primary key (id)
);
create index vch_voucher_item_record_ix on vch_voucher_item (office_id, record_id, line_no);
create table vch_step (
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
  constraint vch_step_pk primary key (id),
  constraint vch_step_answer_uk unique (office_id, kind, answer_key)
);
create index vch_step_record_ix on vch_step (office_id, kind, record_id);
