-- expand
create table dir_welfare_rate (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  sort varchar(40) not null,
  most_baht decimal(15,2),
  times_a_year int,
  who varchar(300) not null,
  papers varchar(1000),
  constraint dir_welfare_rate_pk primary key (id)
);
create unique index dir_welfare_rate_sort_uk on dir_welfare_rate (office_id, sort);
create index dir_welfare_rate_new_ix on dir_welfare_rate (office_id, id desc);
create index dir_welfare_rate_state_ix on dir_welfare_rate (office_id, state, id desc);
