-- expand
create table core_audit (
  id bigint not null,
  office_id bigint not null,
  happened_at timestamp not null,
  account_id bigint not null,
  person_id bigint not null,
  actor varchar(200) not null,
  act varchar(80) not null,
  object varchar(120) not null,
  details varchar(4000) not null,
  folded varchar(600) not null,
  version int not null,
  constraint core_audit_pk primary key (id)
);
create index core_audit_office_ix on core_audit (office_id, happened_at desc, id desc);
create index core_audit_object_ix on core_audit (object, id);
