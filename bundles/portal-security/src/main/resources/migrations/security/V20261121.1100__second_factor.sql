-- expand
create table sec_second_factor (
  account_id bigint not null,
  secret varchar(200),
  fresh_secret varchar(200),
  confirmed_at timestamp,
  last_step bigint not null,
  version int not null,
  constraint sec_second_factor_pk primary key (account_id),
  constraint sec_second_factor_account_fk foreign key (account_id) references sec_account (id)
);
create table sec_recovery_code (
  hash varchar(64) not null,
  account_id bigint not null,
  used_at timestamp,
  version int not null,
  constraint sec_recovery_code_pk primary key (hash),
  constraint sec_recovery_code_account_fk foreign key (account_id) references sec_account (id)
);
create index sec_recovery_code_account_ix on sec_recovery_code (account_id);
