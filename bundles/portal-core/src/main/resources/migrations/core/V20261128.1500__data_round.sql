-- expand
-- data systems and rounds of which an office decides itself; what it did not change stands in the program and in its settings
create table core_data_system (
  id bigint not null,
  office_id bigint not null,
  code varchar(20) not null,
  thai varchar(120) not null,
  english varchar(120) not null,
  year_kind varchar(10) not null,
  told_function varchar(60) not null,
  told_role varchar(60) not null,
  version int not null,
  constraint core_data_system_pk primary key (id),
  constraint core_data_system_code_uk unique (office_id, code),
  constraint core_data_system_office_fk foreign key (office_id) references core_office (id)
);

create table core_data_round (
  id bigint not null,
  office_id bigint not null,
  system_code varchar(20) not null,
  round_year int not null,
  number int not null,
  thai varchar(120) not null,
  english varchar(120) not null,
  opens_on date not null,
  as_of date not null,
  closes_on date not null,
  withdrawn int not null,
  reason varchar(500) not null,
  by_name varchar(200) not null,
  changed_at timestamp not null,
  version int not null,
  constraint core_data_round_pk primary key (id),
  constraint core_data_round_number_uk unique (office_id, system_code, round_year, number),
  constraint core_data_round_days_ck check (opens_on <= as_of and as_of <= closes_on),
  constraint core_data_round_office_fk foreign key (office_id) references core_office (id)
);

create table core_round_reminder (
  id bigint not null,
  office_id bigint not null,
  system_code varchar(20) not null,
  round_year int not null,
  number int not null,
  closes_on date not null,
  days_before int not null,
  told_at timestamp not null,
  version int not null,
  constraint core_round_reminder_pk primary key (id),
  constraint core_round_reminder_once_uk unique (office_id, system_code, round_year, number, closes_on, days_before),
  constraint core_round_reminder_office_fk foreign key (office_id) references core_office (id)
);
