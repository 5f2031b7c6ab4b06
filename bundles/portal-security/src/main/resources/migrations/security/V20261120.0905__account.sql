-- expand
create table sec_account (
  id bigint not null,
  name varchar(60) not null,
  folded_name varchar(60) not null,
  password varchar(250),
  change_password boolean not null,
  closed boolean not null,
  administers boolean not null,
  demo boolean not null,
  stamp bigint not null,
  last_sign_in timestamp,
  made_at timestamp not null,
  version int not null,
  constraint sec_account_pk primary key (id),
  constraint sec_account_folded_name_uk unique (folded_name)
);
create table sec_account_person (
  id bigint not null,
  account_id bigint not null,
  office_id bigint not null,
  person_id bigint not null,
  constraint sec_account_person_pk primary key (id),
  constraint sec_account_person_account_uk unique (account_id, office_id),
  constraint sec_account_person_person_uk unique (office_id, person_id),
  constraint sec_account_person_account_fk foreign key (account_id) references sec_account (id)
);
create table sec_grant (
  id bigint not null,
  account_id bigint not null,
  office_id bigint not null,
  role_code varchar(60) not null,
  unit_id bigint,
  school_id bigint,
  own boolean not null,
  first_day date not null,
  last_day date,
  version int not null,
  constraint sec_grant_pk primary key (id),
  constraint sec_grant_account_fk foreign key (account_id) references sec_account (id)
);
create index sec_grant_account_ix on sec_grant (account_id, office_id);
create index sec_grant_role_ix on sec_grant (office_id, role_code);
