-- expand
create table psn_leave_right (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  leave_code varchar(40) not null,
  basis varchar(30) not null,
  most_days decimal(18,1) not null,
  working_days boolean not null,
  carried_most decimal(18,1) not null,
  rule_text varchar(300),
  constraint psn_leave_right_pk primary key (id)
);
create unique index psn_leave_right_leave_code_uk on psn_leave_right (office_id, leave_code);
create index psn_leave_right_new_ix on psn_leave_right (office_id, id desc);
create index psn_leave_right_state_ix on psn_leave_right (office_id, state, id desc);
