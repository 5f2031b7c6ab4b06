-- expand
-- the declared registers: materials, loans, accounts, maintenance, parts
create table ict_step (
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
  constraint ict_step_pk primary key (id)
);
create table ict_material (
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
  counted_in varchar(40) not null,
  store varchar(100),
  reorder_level decimal(18,2) not null,
  balance decimal(18,2) not null,
  spare decimal(18,2) not null,
  received decimal(18,2),
  cost decimal(15,2),
  origin varchar(200),
  counted decimal(18,2),
  difference decimal(18,2),
  constraint ict_material_pk primary key (id)
);
create unique index ict_material_code_uk on ict_material (office_id, code);
create index ict_material_new_ix on ict_material (office_id, id desc);
create index ict_material_state_ix on ict_material (office_id, state, id desc);
create table ict_material_move (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  material_id bigint not null,
  moved_on date not null,
  way varchar(30) not null,
  quantity decimal(18,2) not null,
  cost decimal(15,2),
  origin varchar(200) not null,
  origin_key varchar(80) not null,
  constraint ict_material_move_pk primary key (id)
);
create unique index ict_material_move_origin_key_uk on ict_material_move (office_id, origin_key);
create index ict_material_move_new_ix on ict_material_move (office_id, id desc);
create index ict_material_move_moved_on_ix on ict_material_move (office_id, moved_on);
create table ict_requisition (
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
  unit_id bigint,
  school_id bigint,
  purpose varchar(300) not null,
  approver_id bigint,
  giver_id bigint,
  receiver_id bigint,
  constraint ict_requisition_pk primary key (id)
);
create table ict_requisition_want (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  material_id bigint,
  item varchar(200),
  asked decimal(18,2) not null,
  note varchar(200),
  constraint ict_requisition_want_pk primary key (id)
);
create table ict_requisition_grant (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item varchar(200),
  asked decimal(18,2) not null,
  material_id bigint,
  approved decimal(18,2) not null,
  constraint ict_requisition_grant_pk primary key (id)
);
create table ict_requisition_out (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  material_id bigint not null,
  approved decimal(18,2) not null,
  given decimal(18,2) not null,
  constraint ict_requisition_out_pk primary key (id)
);
create index ict_requisition_new_ix on ict_requisition (office_id, id desc);
create index ict_requisition_state_ix on ict_requisition (office_id, state, id desc);
create index ict_requisition_unit_ix on ict_requisition (office_id, unit_id, id desc);
create index ict_requisition_school_ix on ict_requisition (office_id, school_id, id desc);
create index ict_requisition_number_ix on ict_requisition (office_id, number_key);
create index ict_requisition_requester_ix on ict_requisition (office_id, requester_id);
create index ict_requisition_want_record_ix on ict_requisition_want (office_id, record_id, line_no);
create index ict_requisition_grant_record_ix on ict_requisition_grant (office_id, record_id, line_no);
create index ict_requisition_out_record_ix on ict_requisition_out (office_id, record_id, line_no);
create table ict_loan (
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
  unit_id bigint,
  school_id bigint,
  phone varchar(20) not null,
  purpose varchar(300) not null,
  place varchar(200) not null,
  from_day date not null,
  due date not null,
  extended int not null,
  approver_id bigint,
  giver_id bigint,
  reminded_on date,
  receiver_id bigint,
  new_due date,
  returned_on date,
  returner varchar(200),
  constraint ict_loan_pk primary key (id)
);
create table ict_loan_item (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  device varchar(60),
  item varchar(200),
  accessories varchar(200),
  constraint ict_loan_item_pk primary key (id)
);
create table ict_loan_out (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item varchar(300) not null,
  device_id bigint,
  condition_out varchar(30) not null,
  accessories varchar(200),
  constraint ict_loan_out_pk primary key (id)
);
create table ict_loan_back (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item varchar(300) not null,
  device_id bigint,
  condition_in varchar(30) not null,
  note varchar(300),
  ticket varchar(60),
  constraint ict_loan_back_pk primary key (id)
);
create index ict_loan_new_ix on ict_loan (office_id, id desc);
create index ict_loan_state_ix on ict_loan (office_id, state, id desc);
create index ict_loan_unit_ix on ict_loan (office_id, unit_id, id desc);
create index ict_loan_school_ix on ict_loan (office_id, school_id, id desc);
create index ict_loan_number_ix on ict_loan (office_id, number_key);
create index ict_loan_due_ix on ict_loan (office_id, due);
create index ict_loan_borrower_ix on ict_loan (office_id, borrower_id);
create index ict_loan_item_record_ix on ict_loan_item (office_id, record_id, line_no);
create index ict_loan_out_record_ix on ict_loan_out (office_id, record_id, line_no);
create index ict_loan_back_record_ix on ict_loan_back (office_id, record_id, line_no);
create table ict_account_request (
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
  sort varchar(30) not null,
  person_id bigint not null,
  unit_id bigint,
  school_id bigint,
  system varchar(40) not null,
  role varchar(100) not null,
  from_day date not null,
  until date,
  data_scope varchar(1000),
  purpose varchar(1000) not null,
  rules_accepted boolean not null,
  certifier_id bigint,
  decider_id bigint,
  user_name varchar(60),
  done_on date,
  constraint ict_account_request_pk primary key (id)
);
create index ict_account_request_new_ix on ict_account_request (office_id, id desc);
create index ict_account_request_state_ix on ict_account_request (office_id, state, id desc);
create index ict_account_request_unit_ix on ict_account_request (office_id, unit_id, id desc);
create index ict_account_request_school_ix on ict_account_request (office_id, school_id, id desc);
create index ict_account_request_number_ix on ict_account_request (office_id, number_key);
create index ict_account_request_person_ix on ict_account_request (office_id, person_id);
create table ict_account (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  system varchar(40) not null,
  person_id bigint not null,
  unit_id bigint,
  school_id bigint,
  user_name varchar(60) not null,
  role varchar(100) not null,
  from_day date not null,
  until date,
  request varchar(60),
  review_on date not null,
  disabled_on date,
  living varchar(200),
  constraint ict_account_pk primary key (id)
);
create unique index ict_account_living_uk on ict_account (office_id, living);
create index ict_account_new_ix on ict_account (office_id, id desc);
create index ict_account_state_ix on ict_account (office_id, state, id desc);
create index ict_account_unit_ix on ict_account (office_id, unit_id, id desc);
create index ict_account_school_ix on ict_account (office_id, school_id, id desc);
create index ict_account_review_on_ix on ict_account (office_id, review_on);
create index ict_account_person_ix on ict_account (office_id, person_id);
create table ict_id_card (
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
  person_id bigint not null,
  unit_id bigint,
  school_id bigint,
  systems varchar(1000) not null,
  issued date not null,
  expires date not null,
  prints int not null,
  constraint ict_id_card_pk primary key (id)
);
create index ict_id_card_new_ix on ict_id_card (office_id, id desc);
create index ict_id_card_state_ix on ict_id_card (office_id, state, id desc);
create index ict_id_card_unit_ix on ict_id_card (office_id, unit_id, id desc);
create index ict_id_card_school_ix on ict_id_card (office_id, school_id, id desc);
create index ict_id_card_number_ix on ict_id_card (office_id, number_key);
create index ict_id_card_person_ix on ict_id_card (office_id, person_id);
create table ict_maintenance_plan (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  class_code varchar(40) not null,
  months int not null,
  first_on date not null,
  work_to_do varchar(1000) not null,
  constraint ict_maintenance_plan_pk primary key (id)
);
create unique index ict_maintenance_plan_class_code_uk on ict_maintenance_plan (office_id, class_code);
create index ict_maintenance_plan_new_ix on ict_maintenance_plan (office_id, id desc);
create index ict_maintenance_plan_state_ix on ict_maintenance_plan (office_id, state, id desc);
create table ict_maintenance (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  device_id bigint not null,
  asset_no varchar(20) not null,
  name varchar(200) not null,
  class_code varchar(40) not null,
  fiscal_year int not null,
  months int not null,
  due_on date not null,
  technician_id bigint,
  done_on date,
  result varchar(30),
  minutes int,
  constraint ict_maintenance_pk primary key (id)
);
create unique index ict_maintenance_device_due_on_uk on ict_maintenance (office_id, device_id, due_on);
create index ict_maintenance_new_ix on ict_maintenance (office_id, id desc);
create index ict_maintenance_state_ix on ict_maintenance (office_id, state, id desc);
create index ict_maintenance_due_on_ix on ict_maintenance (office_id, due_on);
create table ict_part (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  ticket_no varchar(60) not null,
  ticket_id bigint,
  sort varchar(30) not null,
  what varchar(200) not null,
  quantity decimal(18,2) not null,
  price decimal(15,2) not null,
  sum_baht decimal(15,2) not null,
  source varchar(30) not null,
  material_id bigint,
  payer varchar(30) not null,
  warranty_reason varchar(300),
  shop varchar(200),
  expected_on date,
  technician_id bigint,
  ordered_on date,
  document_no varchar(100),
  condition_out varchar(300),
  received_on date,
  bill decimal(15,2),
  shop_result varchar(300),
  warranty_until date,
  called_on date,
  charged decimal(15,2),
  constraint ict_part_pk primary key (id)
);
create index ict_part_new_ix on ict_part (office_id, id desc);
create index ict_part_state_ix on ict_part (office_id, state, id desc);
