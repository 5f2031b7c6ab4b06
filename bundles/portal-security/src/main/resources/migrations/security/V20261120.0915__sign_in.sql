-- expand
create table sec_delay (
  delay_key varchar(64) not null,
  failures int not null,
  tried_at timestamp not null,
  paused_until timestamp,
  constraint sec_delay_pk primary key (delay_key)
);
create index sec_delay_tried_ix on sec_delay (tried_at);
create table sec_token (
  hash varchar(64) not null,
  account_id bigint,
  expires_at timestamp not null,
  used_at timestamp,
  constraint sec_token_pk primary key (hash),
  constraint sec_token_account_fk foreign key (account_id) references sec_account (id)
);
create index sec_token_account_ix on sec_token (account_id);
create index sec_token_expires_ix on sec_token (expires_at);
create table sec_visit (
  id bigint not null,
  account_id bigint,
  visited_at timestamp not null,
  address varchar(60) not null,
  outcome varchar(12) not null,
  constraint sec_visit_pk primary key (id),
  constraint sec_visit_account_fk foreign key (account_id) references sec_account (id)
);
create index sec_visit_account_ix on sec_visit (account_id, visited_at);
create index sec_visit_address_ix on sec_visit (account_id, address, visited_at);
create index sec_visit_visited_ix on sec_visit (visited_at);
