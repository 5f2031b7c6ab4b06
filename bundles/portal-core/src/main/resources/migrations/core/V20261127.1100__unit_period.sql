-- expand
-- each unit keeps its present name and place from its first day on; units and their periods have their keys from one sequence,
-- so that the first period may have the key of its unit
create table core_unit_period (
  id bigint not null,
  office_id bigint not null,
  unit_id bigint not null,
  parent_id bigint,
  name varchar(200) not null,
  short_name varchar(80) not null,
  name_english varchar(80) not null,
  from_day date not null,
  until_day date,
  version int not null,
  constraint core_unit_period_pk primary key (id),
  constraint core_unit_period_from_uk unique (unit_id, from_day),
  constraint core_unit_period_unit_fk foreign key (unit_id) references core_unit (id),
  constraint core_unit_period_parent_fk foreign key (parent_id) references core_unit (id),
  constraint core_unit_period_office_fk foreign key (office_id) references core_office (id)
);
create index core_unit_period_office_ix on core_unit_period (office_id, from_day);
create index core_unit_period_parent_ix on core_unit_period (parent_id);

insert into core_unit_period
    (id, office_id, unit_id, parent_id, name, short_name, name_english, from_day, until_day, version)
  select id, office_id, id, parent_id, name, short_name, name_english, from_day, until_day, 1 from core_unit;
