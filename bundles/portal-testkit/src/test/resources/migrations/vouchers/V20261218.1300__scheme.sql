-- expand
create table vch_scheme (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  fiscal_year int not null,
  title varchar(120) not null,
  constraint vch_scheme_pk primary key (id)
);
create index vch_scheme_new_ix on vch_scheme (office_id, id desc);
