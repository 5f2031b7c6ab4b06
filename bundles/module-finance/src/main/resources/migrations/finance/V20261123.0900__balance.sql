-- expand
create sequence fin_seq as bigint start with 500 increment by 500;

create table fin_balance (
  owner_kind varchar(20) not null,
  owner_id bigint not null,
  office_id bigint not null,
  amount decimal(15,2) not null,
  held decimal(15,2) not null,
  spent decimal(15,2) not null,
  constraint fin_balance_pk primary key (owner_kind, owner_id),
  constraint fin_balance_ck check (held + spent <= amount)
);
create index fin_balance_office_ix on fin_balance (office_id, owner_kind);

create table fin_balance_use (
  owner_kind varchar(20) not null,
  owner_id bigint not null,
  office_id bigint not null,
  source_kind varchar(20) not null,
  source_id bigint not null,
  held decimal(15,2) not null,
  spent decimal(15,2) not null,
  constraint fin_balance_use_pk primary key (owner_kind, owner_id, source_kind, source_id)
);
create index fin_balance_use_source_ix on fin_balance_use (office_id, source_kind, source_id);
