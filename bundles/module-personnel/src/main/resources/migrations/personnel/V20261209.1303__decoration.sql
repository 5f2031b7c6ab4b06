-- expand
create table psn_decoration (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  person_id bigint not null,
  fiscal_year int not null,
  decoration_code varchar(40),
  note varchar(300),
  requested_on date,
  gazette varchar(200),
  received_on date,
  returned_on date,
  constraint psn_decoration_pk primary key (id)
);
create index psn_decoration_new_ix on psn_decoration (office_id, id desc);
create index psn_decoration_state_ix on psn_decoration (office_id, state, id desc);
create index psn_decoration_person_ix on psn_decoration (office_id, person_id);
