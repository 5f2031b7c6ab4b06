-- expand
create table psn_candidate (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  recruitment_id bigint not null,
  place int not null,
  full_name varchar(200) not null,
  phone varchar(40),
  score decimal(18,2),
  called_on date,
  letter_no varchar(60),
  skip_reason varchar(300),
  constraint psn_candidate_pk primary key (id)
);
create unique index psn_candidate_recruitment_place_uk on psn_candidate (office_id, recruitment_id, place);
create index psn_candidate_new_ix on psn_candidate (office_id, id desc);
create index psn_candidate_state_ix on psn_candidate (office_id, state, id desc);
create index psn_candidate_place_ix on psn_candidate (office_id, place);
