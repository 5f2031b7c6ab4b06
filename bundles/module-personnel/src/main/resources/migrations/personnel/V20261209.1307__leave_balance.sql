-- expand
create table psn_leave_balance (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  person_id bigint not null,
  fiscal_year int not null,
  leave_code varchar(40) not null,
  granted_days decimal(18,1) not null,
  carried_days decimal(18,1) not null,
  used_days decimal(18,1) not null,
  remaining_days decimal(18,1) not null,
  constraint psn_leave_balance_pk primary key (id)
);
create unique index psn_leave_balance_person_fiscal_year_leave_code_uk on psn_leave_balance (office_id, person_id, fiscal_year, leave_code);
create index psn_leave_balance_new_ix on psn_leave_balance (office_id, id desc);
create index psn_leave_balance_person_ix on psn_leave_balance (office_id, person_id);
