-- expand
-- who does which duty of a unit, from when until when
create table core_duty_person (
  id bigint not null,
  office_id bigint not null,
  unit_id bigint not null,
  letter varchar(10) not null,
  person_id bigint not null,
  part varchar(10) not null,
  order_ref varchar(120) not null,
  first_day date not null,
  last_day date,
  version int not null,
  constraint core_duty_person_pk primary key (id),
  constraint core_duty_person_unit_fk foreign key (unit_id) references core_unit (id),
  constraint core_duty_person_person_fk foreign key (person_id) references core_person (id)
);
create index core_duty_person_office_ix on core_duty_person (office_id, first_day);
create index core_duty_person_unit_ix on core_duty_person (unit_id, letter);
create index core_duty_person_person_ix on core_duty_person (person_id);
