-- expand
create sequence mon_seq as bigint start with 500 increment by 500;

create table mon_step (
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
  constraint mon_step_pk primary key (id),
  constraint mon_step_answer_uk unique (office_id, kind, answer_key)
);
create index mon_step_record_ix on mon_step (office_id, kind, record_id);

create table mon_item (
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
  fiscal_year int not null,
  code varchar(30),
  title varchar(300) not null,
  policy_level varchar(40),
  strategy_id bigint,
  policy_id bigint,
  unit_id bigint not null,
  owner_id bigint not null,
  amount decimal(15,2),
  starts_on date,
  ends_on date,
  m10 decimal(15,2),
  m11 decimal(15,2),
  m12 decimal(15,2),
  m01 decimal(15,2),
  m02 decimal(15,2),
  m03 decimal(15,2),
  m04 decimal(15,2),
  m05 decimal(15,2),
  m06 decimal(15,2),
  m07 decimal(15,2),
  m08 decimal(15,2),
  m09 decimal(15,2),
  origin_type varchar(60),
  origin_id bigint,
  origin_title varchar(200),
  result varchar(2000),
  constraint mon_item_pk primary key (id)
);
create index mon_item_new_ix on mon_item (office_id, id desc);
create index mon_item_list_ix on mon_item (office_id, state, id desc);
create index mon_item_unit_ix on mon_item (office_id, unit_id, id desc);
create index mon_item_fiscal_year_ix on mon_item (office_id, fiscal_year);
create index mon_item_strategy_ix on mon_item (office_id, strategy_id);
create index mon_item_policy_ix on mon_item (office_id, policy_id);
create index mon_item_owner_ix on mon_item (office_id, owner_id);

create table mon_item_activity (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  title varchar(200) not null,
  month_from varchar(30) not null,
  month_to varchar(30) not null,
  constraint mon_item_activity_pk primary key (id)
);
create index mon_item_activity_record_ix on mon_item_activity (office_id, record_id, line_no);
