-- expand
create table core_absence (
  id bigint not null,
  office_id bigint not null,
  person_id bigint not null,
  first_day date not null,
  from_afternoon boolean not null,
  last_day date not null,
  until_afternoon boolean not null,
  kind varchar(40) not null,
  note varchar(200) not null,
  version int not null,
  constraint core_absence_pk primary key (id),
  constraint core_absence_person_fk foreign key (person_id) references core_person (id)
);
create index core_absence_person_ix on core_absence (person_id, first_day);
create index core_absence_office_ix on core_absence (office_id, last_day);

create table core_deputy (
  id bigint not null,
  office_id bigint not null,
  holder_id bigint not null,
  substitute_id bigint not null,
  order_no int not null,
  capacity varchar(12) not null,
  topics varchar(200) not null,
  money_limit decimal(15, 2),
  order_ref varchar(120) not null,
  first_day date not null,
  last_day date,
  version int not null,
  constraint core_deputy_pk primary key (id),
  constraint core_deputy_holder_fk foreign key (holder_id) references core_person (id),
  constraint core_deputy_sub_fk foreign key (substitute_id) references core_person (id)
);
create index core_deputy_holder_ix on core_deputy (holder_id, first_day);
create index core_deputy_sub_ix on core_deputy (substitute_id, first_day);
create index core_deputy_office_ix on core_deputy (office_id, first_day);
