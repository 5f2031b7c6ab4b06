-- expand
create table core_file (
  id bigint not null,
  office_id bigint not null,
  sha256 varchar(64) not null,
  name varchar(255) not null,
  media_type varchar(100) not null,
  size_bytes bigint not null,
  kept_at timestamp not null,
  person_id bigint not null,
  version int not null,
  constraint core_file_pk primary key (id)
);
create index core_file_sha256_ix on core_file (sha256);
create index core_file_office_ix on core_file (office_id, id);
