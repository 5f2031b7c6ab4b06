-- expand
alter table fin_claim add column former_officer_id bigint;
create index fin_withdrawal_made_on_ix on fin_withdrawal (office_id, made_on);
alter table fin_asset_event add column phone varchar(20);
alter table fin_asset_event add column repair_id varchar(20);
alter table fin_purchase add column plan_item_id bigint;
alter table fin_advice add column open_question varchar(2000);
alter table fin_advice add column open_answer varchar(4000);
alter table fin_advice add column published boolean default false not null;

create table fin_finding (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  about_type varchar(60),
  about_id bigint,
  about_title varchar(200),
  subject varchar(200) not null,
  finding varchar(4000) not null,
  found_on date not null,
  due_on date not null,
  answer varchar(4000),
  answered_on date,
  urged_on date,
  constraint fin_finding_pk primary key (id)
);
create index fin_finding_new_ix on fin_finding (office_id, id desc);
create index fin_finding_state_ix on fin_finding (office_id, state, id desc);
create index fin_finding_due_on_ix on fin_finding (office_id, due_on);

create table fin_handover (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  giver_id bigint not null,
  taker_id bigint not null,
  dated_on date not null,
  order_no varchar(100),
  total decimal(15,2) not null,
  constraint fin_handover_pk primary key (id)
);
create table fin_handover_thing (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  sort varchar(30) not null,
  thing varchar(300) not null,
  thing_no varchar(60),
  amount decimal(15,2) not null,
  constraint fin_handover_thing_pk primary key (id)
);
create index fin_handover_new_ix on fin_handover (office_id, id desc);
create index fin_handover_state_ix on fin_handover (office_id, state, id desc);
create index fin_handover_dated_on_ix on fin_handover (office_id, dated_on);
create index fin_handover_thing_record_ix on fin_handover_thing (office_id, record_id, line_no);

create table fin_bank_file (
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
  coding varchar(30) not null,
  ending varchar(5) not null,
  first_line varchar(500),
  each_line varchar(500) not null,
  last_line varchar(500),
  constraint fin_bank_file_pk primary key (id)
);
create unique index fin_bank_file_bank_uk on fin_bank_file (office_id, bank);
create index fin_bank_file_new_ix on fin_bank_file (office_id, id desc);
create index fin_bank_file_state_ix on fin_bank_file (office_id, state, id desc);

create table fin_advice_article (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  category varchar(40) not null,
  question varchar(2000) not null,
  answer varchar(4000) not null,
  law varchar(500),
  published_on date not null,
  constraint fin_advice_article_pk primary key (id)
);
create index fin_advice_article_new_ix on fin_advice_article (office_id, id desc);
create index fin_advice_article_state_ix on fin_advice_article (office_id, state, id desc);
create index fin_advice_article_published_on_ix on fin_advice_article (office_id, published_on);

create table fin_procurement_plan (
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
  remark varchar(1000),
  item_count int not null,
  total decimal(15,2) not null,
  published_on date,
  constraint fin_procurement_plan_pk primary key (id)
);
create unique index fin_procurement_plan_fiscal_year_uk on fin_procurement_plan (office_id, fiscal_year);
create index fin_procurement_plan_new_ix on fin_procurement_plan (office_id, id desc);
create index fin_procurement_plan_state_ix on fin_procurement_plan (office_id, state, id desc);

create table fin_plan_item (
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
  item varchar(200) not null,
  unit_id bigint,
  budget decimal(15,2) not null,
  method varchar(40) not null,
  month_of int not null,
  published_on date,
  constraint fin_plan_item_pk primary key (id)
);
create index fin_plan_item_new_ix on fin_plan_item (office_id, id desc);
create index fin_plan_item_state_ix on fin_plan_item (office_id, state, id desc);
create index fin_plan_item_unit_ix on fin_plan_item (office_id, unit_id, id desc);
create index fin_plan_item_month_of_ix on fin_plan_item (office_id, month_of);
create index fin_plan_item_line_ix on fin_plan_item (office_id, line_id);

create table fin_security (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  purchase_id bigint not null,
  sort varchar(40) not null,
  amount decimal(15,2) not null,
  document varchar(100) not null,
  received_on date not null,
  due_on date not null,
  urged_on date,
  returned_on date,
  claim_id bigint,
  constraint fin_security_pk primary key (id)
);
create index fin_security_new_ix on fin_security (office_id, id desc);
create index fin_security_state_ix on fin_security (office_id, state, id desc);
create index fin_security_due_on_ix on fin_security (office_id, due_on);
