-- expand
-- to which structure an office changed after it began, from which day on, and which units that touched
create table core_structure_change (
  id bigint not null,
  office_id bigint not null,
  structure varchar(20) not null,
  from_day date not null,
  order_ref varchar(120) not null,
  version int not null,
  constraint core_structure_change_pk primary key (id),
  constraint core_structure_change_day_uk unique (office_id, from_day)
);
create table core_structure_unit (
  id bigint not null,
  office_id bigint not null,
  change_id bigint not null,
  unit_id bigint not null,
  fate varchar(10) not null,
  version int not null,
  constraint core_structure_unit_pk primary key (id),
  constraint core_structure_unit_uk unique (change_id, unit_id),
  constraint core_structure_unit_change_fk foreign key (change_id) references core_structure_change (id),
  constraint core_structure_unit_unit_fk foreign key (unit_id) references core_unit (id)
);
create index core_structure_unit_office_ix on core_structure_unit (office_id, change_id);
create index core_structure_unit_unit_ix on core_structure_unit (unit_id);
