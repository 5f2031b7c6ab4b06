-- expand
create table sec_identity (
  id bigint not null,
  account_id bigint not null,
  issuer varchar(250) not null,
  subject varchar(255) not null,
  made_at timestamp not null,
  constraint sec_identity_pk primary key (id),
  constraint sec_identity_subject_uk unique (issuer, subject),
  constraint sec_identity_account_uk unique (account_id, issuer),
  constraint sec_identity_account_fk foreign key (account_id) references sec_account (id)
);
