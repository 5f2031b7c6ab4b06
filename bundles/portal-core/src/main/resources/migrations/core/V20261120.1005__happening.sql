-- expand
create sequence core_happening_seq as bigint start with 1 increment by 1;

create table core_happening (
  id bigint not null,
  office_id bigint not null,
  seq_no bigint,
  kind varchar(80) not null,
  record_type varchar(60) not null,
  record_id bigint not null,
  link varchar(200) not null,
  facts varchar(4000) not null,
  actor_id bigint,
  people varchar(16000) not null,
  permissions varchar(2000) not null,
  happened_at timestamp not null,
  constraint core_happening_pk primary key (id),
  constraint core_happening_no_uk unique (seq_no)
);
create index core_happening_record_ix on core_happening (office_id, record_type, record_id);

create table core_happening_seal (
  id int not null,
  last_number bigint not null,
  constraint core_happening_seal_pk primary key (id)
);
insert into core_happening_seal (id, last_number) values (1, 0);

create table core_happening_heard (
  listener varchar(60) not null,
  last_number bigint not null,
  constraint core_happening_heard_pk primary key (listener)
);
