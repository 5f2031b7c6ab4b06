-- expand
create table sec_session (
  id bigint not null,
  account_id bigint not null,
  began_at timestamp not null,
  used_at timestamp not null,
  address varchar(60) not null,
  device varchar(60) not null,
  ended_at timestamp,
  version int not null,
  constraint sec_session_pk primary key (id),
  constraint sec_session_account_fk foreign key (account_id) references sec_account (id)
);
create index sec_session_account_ix on sec_session (account_id, used_at);
create index sec_session_used_ix on sec_session (used_at);
