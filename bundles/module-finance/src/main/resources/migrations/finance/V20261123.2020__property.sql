-- expand
alter table fin_claim add column scans varchar(420);

create table fin_procurement_head (
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
  valid_from date not null,
  valid_until date,
  order_no varchar(60) not null,
  constraint fin_procurement_head_pk primary key (id)
);
create index fin_procurement_head_new_ix on fin_procurement_head (office_id, id desc);
create index fin_procurement_head_state_ix on fin_procurement_head (office_id, state, id desc);
create index fin_procurement_head_valid_from_ix on fin_procurement_head (office_id, valid_from);

create table fin_stock_item (
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
  measure varchar(40) not null,
  place varchar(100),
  minimum decimal(18,2) not null,
  balance decimal(18,2) not null,
  worth decimal(15,2) not null,
  spare decimal(18,2) not null,
  received decimal(18,2),
  unit_cost decimal(15,2),
  document varchar(200),
  counted decimal(18,2),
  constraint fin_stock_item_pk primary key (id)
);
create unique index fin_stock_item_code_uk on fin_stock_item (office_id, code);
create index fin_stock_item_new_ix on fin_stock_item (office_id, id desc);
create index fin_stock_item_state_ix on fin_stock_item (office_id, state, id desc);

create table fin_stock_move (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  item_id bigint not null,
  moved_on date not null,
  way varchar(30) not null,
  document varchar(200) not null,
  quantity decimal(18,2) not null,
  unit_cost decimal(15,2) not null,
  worth decimal(15,2) not null,
  balance_after decimal(18,2) not null,
  rest decimal(18,2) not null,
  constraint fin_stock_move_pk primary key (id)
);
create index fin_stock_move_new_ix on fin_stock_move (office_id, id desc);
create index fin_stock_move_moved_on_ix on fin_stock_move (office_id, moved_on);

create table fin_stock_issue (
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
  requester_id bigint not null,
  unit_id bigint not null,
  purpose varchar(300) not null,
  constraint fin_stock_issue_pk primary key (id)
);
create table fin_stock_issue_want (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item_id bigint not null,
  asked decimal(18,2) not null,
  constraint fin_stock_issue_want_pk primary key (id)
);
create table fin_stock_issue_grant (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item_id bigint not null,
  asked decimal(18,2) not null,
  granted decimal(18,2) not null,
  constraint fin_stock_issue_grant_pk primary key (id)
);
create index fin_stock_issue_new_ix on fin_stock_issue (office_id, id desc);
create index fin_stock_issue_state_ix on fin_stock_issue (office_id, state, id desc);
create index fin_stock_issue_unit_ix on fin_stock_issue (office_id, unit_id, id desc);
create index fin_stock_issue_number_ix on fin_stock_issue (office_id, number_key);
create index fin_stock_issue_requester_ix on fin_stock_issue (office_id, requester_id);
create index fin_stock_issue_want_record_ix on fin_stock_issue_want (office_id, record_id, line_no);
create index fin_stock_issue_grant_record_ix on fin_stock_issue_grant (office_id, record_id, line_no);

create table fin_purchase (
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
  subject varchar(200) not null,
  unit_id bigint not null,
  requester_id bigint not null,
  need varchar(1000) not null,
  needed_by date,
  line_id bigint not null,
  claim_kind_id bigint not null,
  sort varchar(40) not null,
  estimate decimal(15,2) not null,
  spec_type varchar(60),
  spec_id bigint,
  spec_title varchar(200),
  spec_file varchar(120),
  head_id bigint,
  claimed decimal(15,2) not null,
  median_price decimal(15,2),
  median_source varchar(200),
  method varchar(40),
  method_reason varchar(500),
  split_reason varchar(500),
  egp_no varchar(40),
  vendor_id bigint,
  contract_price decimal(15,2),
  contract_no varchar(60),
  contract_on date,
  deliver_by date,
  penalty_rate decimal(18,2),
  warranty_until date,
  constraint fin_purchase_pk primary key (id)
);
create table fin_purchase_item (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item varchar(200) not null,
  stock_item_id bigint,
  quantity decimal(18,2) not null,
  measure varchar(40) not null,
  price decimal(15,2) not null,
  amount decimal(15,2) not null,
  constraint fin_purchase_item_pk primary key (id)
);
create table fin_purchase_member (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  committee varchar(40) not null,
  duty varchar(60),
  constraint fin_purchase_member_pk primary key (id)
);
create index fin_purchase_new_ix on fin_purchase (office_id, id desc);
create index fin_purchase_state_ix on fin_purchase (office_id, state, id desc);
create index fin_purchase_unit_ix on fin_purchase (office_id, unit_id, id desc);
create index fin_purchase_number_ix on fin_purchase (office_id, number_key);
create index fin_purchase_requester_ix on fin_purchase (office_id, requester_id);
create index fin_purchase_item_record_ix on fin_purchase_item (office_id, record_id, line_no);
create index fin_purchase_member_record_ix on fin_purchase_member (office_id, record_id, line_no);

create table fin_quote (
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
  vendor_id bigint not null,
  price decimal(15,2) not null,
  valid_until date,
  meets_all boolean not null,
  remark varchar(500),
  why varchar(500),
  constraint fin_quote_pk primary key (id)
);
create table fin_quote_requirement (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  topic varchar(200) not null,
  offered varchar(200),
  meets boolean not null,
  constraint fin_quote_requirement_pk primary key (id)
);
create unique index fin_quote_purchase_vendor_uk on fin_quote (office_id, purchase_id, vendor_id);
create index fin_quote_new_ix on fin_quote (office_id, id desc);
create index fin_quote_state_ix on fin_quote (office_id, state, id desc);
create index fin_quote_requirement_record_ix on fin_quote_requirement (office_id, record_id, line_no);

create table fin_inspection (
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
  delivered_on date not null,
  delivery_no varchar(60),
  last_part boolean not null,
  remark varchar(500),
  accepted_sum decimal(15,2) not null,
  late_days int not null,
  penalty decimal(15,2) not null,
  signatures int not null,
  claim_id bigint,
  constraint fin_inspection_pk primary key (id)
);
create table fin_inspection_item (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item varchar(200) not null,
  delivered decimal(18,2) not null,
  accepted decimal(18,2) not null,
  refused decimal(18,2) not null,
  price decimal(15,2) not null,
  worth decimal(15,2) not null,
  constraint fin_inspection_item_pk primary key (id)
);
create index fin_inspection_new_ix on fin_inspection (office_id, id desc);
create index fin_inspection_state_ix on fin_inspection (office_id, state, id desc);
create index fin_inspection_delivered_on_ix on fin_inspection (office_id, delivered_on);
create index fin_inspection_item_record_ix on fin_inspection_item (office_id, record_id, line_no);

create table fin_asset (
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
  name varchar(200) not null,
  sort varchar(40) not null,
  brand varchar(100),
  serial varchar(60),
  old_no varchar(40),
  cost decimal(15,2) not null,
  acquired_on date not null,
  way varchar(40) not null,
  fund_id bigint,
  life_years int not null,
  low_value boolean not null,
  monthly decimal(15,2) not null,
  unit_id bigint,
  school_id bigint,
  place varchar(200),
  holder_id bigint,
  origin_type varchar(60),
  origin_id bigint,
  origin_title varchar(200),
  warranty_until date,
  mobec_no varchar(40),
  photo varchar(80),
  gone_on date,
  constraint fin_asset_pk primary key (id)
);
create index fin_asset_new_ix on fin_asset (office_id, id desc);
create index fin_asset_state_ix on fin_asset (office_id, state, id desc);
create index fin_asset_unit_ix on fin_asset (office_id, unit_id, id desc);
create index fin_asset_school_ix on fin_asset (office_id, school_id, id desc);
create index fin_asset_number_ix on fin_asset (office_id, number_key);
create index fin_asset_acquired_on_ix on fin_asset (office_id, acquired_on);
create index fin_asset_holder_ix on fin_asset (office_id, holder_id);

create table fin_asset_event (
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
  asset_id bigint not null,
  from_on date not null,
  due_on date,
  unit_id bigint,
  holder_id bigint,
  place varchar(200),
  fault varchar(500),
  slip_no varchar(60),
  ticket_no varchar(60),
  condition_out varchar(300),
  condition_in varchar(300),
  cost decimal(15,2),
  constraint fin_asset_event_pk primary key (id)
);
create index fin_asset_event_new_ix on fin_asset_event (office_id, id desc);
create index fin_asset_event_state_ix on fin_asset_event (office_id, state, id desc);
create index fin_asset_event_unit_ix on fin_asset_event (office_id, unit_id, id desc);
create index fin_asset_event_from_on_ix on fin_asset_event (office_id, from_on);
create index fin_asset_event_holder_ix on fin_asset_event (office_id, holder_id);

create table fin_asset_check (
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
  order_no varchar(60) not null,
  order_on date not null,
  started_on date not null,
  due_on date not null,
  summary varchar(1000),
  constraint fin_asset_check_pk primary key (id)
);
create table fin_asset_check_member (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  duty varchar(60),
  constraint fin_asset_check_member_pk primary key (id)
);
create unique index fin_asset_check_fiscal_year_uk on fin_asset_check (office_id, fiscal_year);
create index fin_asset_check_new_ix on fin_asset_check (office_id, id desc);
create index fin_asset_check_state_ix on fin_asset_check (office_id, state, id desc);
create index fin_asset_check_member_record_ix on fin_asset_check_member (office_id, record_id, line_no);

create table fin_asset_count (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  check_id bigint not null,
  asset_id bigint not null,
  result varchar(40),
  remark varchar(300),
  constraint fin_asset_count_pk primary key (id)
);
create unique index fin_asset_count_check_asset_uk on fin_asset_count (office_id, check_id, asset_id);
create index fin_asset_count_new_ix on fin_asset_count (office_id, id desc);
create index fin_asset_count_state_ix on fin_asset_count (office_id, state, id desc);

create table fin_disposal (
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
  way varchar(40) not null,
  ground varchar(500) not null,
  finding varchar(120),
  finding_no varchar(100),
  total decimal(15,2) not null,
  done_on date,
  receipt_id bigint,
  constraint fin_disposal_pk primary key (id)
);
create table fin_disposal_item (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  asset_id bigint not null,
  proceeds decimal(15,2) not null,
  constraint fin_disposal_item_pk primary key (id)
);
create index fin_disposal_new_ix on fin_disposal (office_id, id desc);
create index fin_disposal_state_ix on fin_disposal (office_id, state, id desc);
create index fin_disposal_number_ix on fin_disposal (office_id, number_key);
create index fin_disposal_item_record_ix on fin_disposal_item (office_id, record_id, line_no);
