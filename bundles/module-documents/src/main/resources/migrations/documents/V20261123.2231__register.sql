-- expand
create table doc_register (
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
  name varchar(120) not null,
  sort varchar(30) not null,
  unit_id bigint,
  pattern varchar(60) not null,
  digits varchar(30) not null,
  year_kind varchar(30) not null,
  taken_at varchar(30) not null,
  reservable boolean not null,
  reserve_days int,
  secret boolean not null,
  check_first boolean not null,
  valid_from date not null,
  valid_until date,
  constraint doc_register_pk primary key (id)
);
create unique index doc_register_code_uk on doc_register (office_id, code);
create index doc_register_new_ix on doc_register (office_id, id desc);
create index doc_register_state_ix on doc_register (office_id, state, id desc);
create index doc_register_unit_ix on doc_register (office_id, unit_id, id desc);

create table doc_number (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  number varchar(60) not null,
  number_key bigint not null,
  register_id bigint not null,
  unit_id bigint not null,
  wanted_by_id bigint not null,
  purpose varchar(300) not null,
  lapses_on date not null,
  used_by_type varchar(60),
  used_by_id bigint,
  used_by_title varchar(200),
  constraint doc_number_pk primary key (id)
);
create index doc_number_new_ix on doc_number (office_id, id desc);
create index doc_number_state_ix on doc_number (office_id, state, id desc);
create index doc_number_unit_ix on doc_number (office_id, unit_id, id desc);
create index doc_number_number_ix on doc_number (office_id, number_key);
create index doc_number_lapses_on_ix on doc_number (office_id, lapses_on);
create index doc_number_wanted_by_ix on doc_number (office_id, wanted_by_id);
