-- expand
create table psn_contract (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  contract_code varchar(40) not null,
  contract_no varchar(60) not null,
  full_name varchar(200) not null,
  person_id bigint,
  unit_id bigint,
  school_id bigint,
  month_rate decimal(15,2) not null,
  fund varchar(200) not null,
  allocation_type varchar(60),
  allocation_id bigint,
  allocation_title varchar(200),
  first_day date not null,
  last_day date not null,
  papers varchar(220),
  previous_id bigint,
  reminded_on date,
  next_no varchar(60),
  next_until date,
  ended_on date,
  constraint psn_contract_pk primary key (id)
);
create index psn_contract_new_ix on psn_contract (office_id, id desc);
create index psn_contract_state_ix on psn_contract (office_id, state, id desc);
create index psn_contract_first_day_ix on psn_contract (office_id, first_day);
create index psn_contract_last_day_ix on psn_contract (office_id, last_day);
