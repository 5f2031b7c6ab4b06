-- expand
create table sec_role (
  id bigint not null,
  office_id bigint not null,
  code varchar(60) not null,
  version int not null,
  constraint sec_role_pk primary key (id),
  constraint sec_role_code_uk unique (office_id, code)
);
create table sec_role_permission (
  id bigint not null,
  role_id bigint not null,
  permission varchar(80) not null,
  constraint sec_role_permission_pk primary key (id),
  constraint sec_role_permission_role_uk unique (role_id, permission),
  constraint sec_role_permission_role_fk foreign key (role_id) references sec_role (id)
);
create table sec_known_permission (
  permission varchar(80) not null,
  constraint sec_known_permission_pk primary key (permission)
);
