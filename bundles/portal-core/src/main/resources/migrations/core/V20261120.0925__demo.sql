-- expand
create table core_demo_cast (
  id bigint not null,
  office_id bigint not null,
  kind varchar(12) not null,
  code varchar(20) not null,
  record_id bigint not null,
  version int not null,
  constraint core_demo_cast_pk primary key (id),
  constraint core_demo_cast_code_uk unique (office_id, kind, code)
);
