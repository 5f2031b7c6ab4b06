-- expand
create table core_office (
  id bigint not null,
  code varchar(12) not null,
  code_key varchar(12) not null,
  kind varchar(12) not null,
  name varchar(200) not null,
  short_name varchar(80) not null,
  name_english varchar(200) not null,
  province varchar(80) not null,
  letter_code varchar(40) not null,
  phone varchar(80) not null,
  colour varchar(7) not null,
  structure varchar(20) not null,
  created_at timestamp not null,
  version int not null,
  constraint core_office_pk primary key (id),
  constraint core_office_code_uk unique (code_key)
);

create table core_unit (
  id bigint not null,
  office_id bigint not null,
  parent_id bigint,
  code varchar(12) not null,
  name varchar(200) not null,
  short_name varchar(80) not null,
  name_english varchar(80) not null,
  sort_no int not null,
  phone varchar(80) not null,
  from_day date not null,
  until_day date,
  version int not null,
  constraint core_unit_pk primary key (id),
  constraint core_unit_code_uk unique (office_id, code),
  constraint core_unit_office_fk foreign key (office_id) references core_office (id),
  constraint core_unit_parent_fk foreign key (parent_id) references core_unit (id)
);
create index core_unit_parent_ix on core_unit (parent_id);

create table core_school (
  id bigint not null,
  office_id bigint not null,
  name varchar(200) not null,
  short_name varchar(80) not null,
  phone varchar(80) not null,
  status varchar(12) not null,
  until_day date,
  successor_id bigint,
  folded varchar(600) not null,
  version int not null,
  constraint core_school_pk primary key (id),
  constraint core_school_office_fk foreign key (office_id) references core_office (id),
  constraint core_school_successor_fk foreign key (successor_id) references core_school (id)
);
create index core_school_name_ix on core_school (office_id, name, id);
create index core_school_successor_ix on core_school (successor_id);

create table core_school_code (
  id bigint not null,
  office_id bigint not null,
  school_id bigint not null,
  scheme varchar(20) not null,
  code varchar(20) not null,
  sort_no int not null,
  version int not null,
  constraint core_school_code_pk primary key (id),
  constraint core_school_code_code_uk unique (office_id, scheme, code),
  constraint core_school_code_school_fk foreign key (school_id) references core_school (id)
);
create index core_school_code_school_ix on core_school_code (school_id);

create table core_school_group (
  id bigint not null,
  office_id bigint not null,
  dimension varchar(20) not null,
  name varchar(80) not null,
  version int not null,
  constraint core_school_group_pk primary key (id),
  constraint core_school_group_name_uk unique (office_id, dimension, name)
);

create table core_school_member (
  id bigint not null,
  office_id bigint not null,
  school_id bigint not null,
  group_id bigint not null,
  from_day date not null,
  until_day date,
  version int not null,
  constraint core_school_member_pk primary key (id),
  constraint core_school_member_school_fk foreign key (school_id) references core_school (id),
  constraint core_school_member_group_fk foreign key (group_id) references core_school_group (id)
);
create index core_school_member_school_ix on core_school_member (school_id, from_day);
create index core_school_member_group_ix on core_school_member (group_id, from_day);
create index core_school_member_office_ix on core_school_member (office_id, from_day);

create table core_person (
  id bigint not null,
  office_id bigint not null,
  title varchar(40) not null,
  first_name varchar(100) not null,
  last_name varchar(100) not null,
  post varchar(200) not null,
  unit_id bigint,
  school_id bigint,
  phone varchar(80) not null,
  email varchar(200) not null,
  left_on date,
  folded varchar(800) not null,
  version int not null,
  constraint core_person_pk primary key (id),
  constraint core_person_office_fk foreign key (office_id) references core_office (id),
  constraint core_person_unit_fk foreign key (unit_id) references core_unit (id),
  constraint core_person_school_fk foreign key (school_id) references core_school (id)
);
create index core_person_name_ix on core_person (office_id, first_name, last_name, id);
create index core_person_unit_ix on core_person (unit_id);
create index core_person_school_ix on core_person (school_id);
