-- expand
-- what an office wrote of its units' duties; those of the announcement come with its structure
create table core_duty (
  id bigint not null,
  office_id bigint not null,
  unit_id bigint not null,
  letter varchar(10) not null,
  wording varchar(1000) not null,
  version int not null,
  constraint core_duty_pk primary key (id),
  constraint core_duty_letter_uk unique (unit_id, letter),
  constraint core_duty_unit_fk foreign key (unit_id) references core_unit (id)
);
create index core_duty_office_ix on core_duty (office_id, unit_id, letter);
