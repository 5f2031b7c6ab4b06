-- expand
create table core_notice (
  id bigint not null,
  office_id bigint not null,
  person_id bigint not null,
  happening_no bigint not null,
  module varchar(12) not null,
  kind varchar(80) not null,
  facts varchar(4000) not null,
  link varchar(200) not null,
  happened_at timestamp not null,
  read_at timestamp,
  version int not null,
  constraint core_notice_pk primary key (id),
  constraint core_notice_person_uk unique (office_id, person_id, happening_no)
);
create index core_notice_happening_ix on core_notice (happening_no);
create index core_notice_unread_ix on core_notice (office_id, person_id, read_at);
