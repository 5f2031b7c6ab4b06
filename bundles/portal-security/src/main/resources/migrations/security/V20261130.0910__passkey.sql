-- expand
create table sec_passkey (
  id bigint not null,
  account_id bigint not null,
  name varchar(60) not null,
  credential_hash varchar(64) not null,
  user_handle varchar(64) not null,
  credential varchar(4000) not null,
  sign_count bigint not null,
  backup_eligible boolean not null,
  backed_up boolean not null,
  made_at timestamp not null,
  used_at timestamp,
  version int not null,
  constraint sec_passkey_pk primary key (id),
  constraint sec_passkey_credential_uk unique (credential_hash),
  constraint sec_passkey_account_fk foreign key (account_id) references sec_account (id)
);
create index sec_passkey_account_ix on sec_passkey (account_id);
