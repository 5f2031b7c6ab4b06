-- expand
-- values of settings that were set again for the same day, so that a paper of before still prints by them (ict ICT-114)
create table core_earlier_setting (
  id bigint not null,
  office_id bigint not null,
  setting_key varchar(80) not null,
  from_day date not null,
  setting_value varchar(2000) not null,
  set_at timestamp not null,
  version int not null,
  constraint core_earlier_setting_pk primary key (id)
);
create index core_earlier_setting_key_ix on core_earlier_setting (office_id, setting_key);
