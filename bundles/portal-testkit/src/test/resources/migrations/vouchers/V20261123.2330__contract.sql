-- expand
create table vch_contract (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  number varchar(60),
  number_key bigint,
  signed_on date not null,
  unit_id bigint not null,
  title varchar(120) not null,
  account_no varchar(140) not null,
  account_no_key varchar(64) not null,
  basis_type varchar(60),
  basis_id bigint,
  basis_title varchar(200),
  papers varchar(80),
  baht decimal(15,2) not null,
  order_no varchar(60),
  order_on date,
  constraint vch_contract_pk primary key (id)
);
create index vch_contract_number_ix on vch_contract (office_id, number_key);
create index vch_contract_new_ix on vch_contract (office_id, id desc);
create index vch_contract_state_ix on vch_contract (office_id, state, id desc);
create index vch_contract_unit_ix on vch_contract (office_id, unit_id, id desc);
create table vch_contract_part (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  part varchar(200) not null,
  due_on date not null,
  share decimal(15,2) not null,
  constraint vch_contract_part_pk primary key (id)
);
create index vch_contract_part_record_ix on vch_contract_part (office_id, record_id, line_no);
