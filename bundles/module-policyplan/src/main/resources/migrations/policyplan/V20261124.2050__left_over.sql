-- expand
create table pol_left_over (
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
  sort varchar(30) not null,
  title varchar(300) not null,
  document varchar(200),
  allocation_id bigint,
  fund_line_id bigint,
  amount decimal(15,2) not null,
  valid_until date,
  source varchar(40),
  use_line_id bigint,
  use_reason varchar(4000),
  constraint pol_left_over_pk primary key (id),
  constraint pol_left_over_source_uk unique (office_id, source)
);
create index pol_left_over_new_ix on pol_left_over (office_id, id desc);
create index pol_left_over_state_ix on pol_left_over (office_id, state, id desc);
