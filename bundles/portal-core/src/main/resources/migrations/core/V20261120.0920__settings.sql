-- expand
create table core_setting (
  id bigint not null,
  office_id bigint not null,
  setting_key varchar(80) not null,
  from_day date not null,
  setting_value varchar(2000) not null,
  set_by varchar(200) not null,
  set_at timestamp not null,
  version int not null,
  constraint core_setting_pk primary key (id),
  constraint core_setting_key_uk unique (office_id, setting_key, from_day)
);

create table core_code (
  id bigint not null,
  office_id bigint not null,
  list varchar(60) not null,
  code varchar(40) not null,
  parent varchar(40),
  thai varchar(200) not null,
  english varchar(200) not null,
  active smallint not null,
  sort_no int not null,
  version int not null,
  constraint core_code_pk primary key (id),
  constraint core_code_code_uk unique (office_id, list, code)
);

create table core_holiday (
  id bigint not null,
  office_id bigint not null,
  holiday_on date not null,
  name varchar(200) not null,
  working smallint not null,
  version int not null,
  constraint core_holiday_pk primary key (id),
  constraint core_holiday_day_uk unique (office_id, holiday_on)
);

create table core_module_switch (
  id bigint not null,
  office_id bigint not null,
  module varchar(12) not null,
  switched_on smallint not null,
  changed_at timestamp not null,
  version int not null,
  constraint core_module_switch_pk primary key (id),
  constraint core_module_switch_mod_uk unique (office_id, module)
);
