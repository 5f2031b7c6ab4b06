-- expand
-- who owns a process from a day on; where the office decided nothing the template of the module says it
create table core_process_owner (
  id bigint not null,
  office_id bigint not null,
  process varchar(80) not null,
  unit_id bigint not null,
  starts_on date not null,
  reason varchar(500) not null,
  by_name varchar(200) not null,
  changed_at timestamp not null,
  version int not null,
  constraint core_process_owner_pk primary key (id),
  constraint core_process_owner_day_uk unique (office_id, process, starts_on),
  constraint core_process_owner_office_fk foreign key (office_id) references core_office (id),
  constraint core_process_owner_unit_fk foreign key (unit_id) references core_unit (id)
);
create index core_process_owner_unit_ix on core_process_owner (unit_id);
