-- expand
-- a device on which an account signed in, by the hash of the secret in its cookie
create table sec_device (
  id bigint not null,
  device_hash varchar(64) not null,
  account_id bigint not null,
  used_at timestamp not null,
  constraint sec_device_pk primary key (id),
  constraint sec_device_account_fk foreign key (account_id) references sec_account (id)
);
create index sec_device_hash_ix on sec_device (device_hash, account_id);
create index sec_device_account_ix on sec_device (account_id);
create index sec_device_used_ix on sec_device (used_at);
