-- expand
create table core_preference (
  id bigint not null,
  account_id bigint not null,
  name varchar(80) not null,
  value varchar(2000) not null,
  version int not null,
  constraint core_preference_pk primary key (id),
  constraint core_preference_name_uk unique (account_id, name)
);
