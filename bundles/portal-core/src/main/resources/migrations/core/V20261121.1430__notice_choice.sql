-- expand
-- people choose by kind how they are told; held notices wait for the daily one
alter table core_notice add column held int default 0 not null;
create table core_notice_choice (
  id bigint not null,
  office_id bigint not null,
  person_id bigint not null,
  kind varchar(80) not null,
  choice varchar(10) not null,
  version int not null,
  constraint core_notice_choice_pk primary key (id),
  constraint core_notice_choice_uk unique (office_id, person_id, kind)
);
create index core_notice_choice_kind_ix on core_notice_choice (office_id, kind);
create index core_notice_held_ix on core_notice (office_id, held);
