-- expand
create table core_import_profile (
  id bigint not null,
  office_id bigint not null,
  target varchar(60) not null,
  name varchar(60) not null,
  heads varchar(4000) not null,
  choices varchar(4000) not null,
  version int not null,
  constraint core_import_profile_pk primary key (id),
  constraint core_import_profile_name_uk unique (office_id, target, name),
  constraint core_import_profile_office_fk foreign key (office_id) references core_office (id)
);
