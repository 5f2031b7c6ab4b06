-- expand
create table rnd_external_system (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  code varchar(20) not null,
  name varchar(200) not null,
  holds varchar(300),
  owner varchar(150) not null,
  unit_id bigint,
  entry_level varchar(30) not null,
  url varchar(400),
  note varchar(1000),
  imported_on date,
  imported_file varchar(255),
  constraint rnd_external_system_pk primary key (id)
);
create unique index rnd_external_system_code_uk on rnd_external_system (office_id, code);
create index rnd_external_system_new_ix on rnd_external_system (office_id, id desc);
create index rnd_external_system_state_ix on rnd_external_system (office_id, state, id desc);
