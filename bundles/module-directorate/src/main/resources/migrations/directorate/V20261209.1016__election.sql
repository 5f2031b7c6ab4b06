-- expand
create table dir_election (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  title varchar(200) not null,
  unit_id bigint not null,
  law varchar(300),
  apply_from date not null,
  apply_until date not null,
  vote_from timestamp not null,
  vote_until timestamp not null,
  term_from date not null,
  term_until date,
  voters int,
  ballots int,
  spoiled int,
  result_no varchar(60),
  files varchar(420),
  sent_no varchar(60),
  committee_type varchar(60),
  committee_id bigint,
  committee_title varchar(200),
  constraint dir_election_pk primary key (id)
);
create table dir_election_seat (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  seat varchar(100) not null,
  places int not null,
  constraint dir_election_seat_pk primary key (id)
);
create table dir_election_candidate (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  candidate_no int not null,
  name varchar(200) not null,
  person_id bigint,
  for_seat varchar(100) not null,
  qualified boolean,
  votes int,
  elected boolean not null,
  constraint dir_election_candidate_pk primary key (id)
);
create index dir_election_new_ix on dir_election (office_id, id desc);
create index dir_election_state_ix on dir_election (office_id, state, id desc);
create index dir_election_unit_ix on dir_election (office_id, unit_id, id desc);
create index dir_election_vote_from_ix on dir_election (office_id, vote_from);
create index dir_election_seat_record_ix on dir_election_seat (office_id, record_id, line_no);
create index dir_election_candidate_record_ix on dir_election_candidate (office_id, record_id, line_no);
