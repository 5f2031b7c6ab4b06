-- expand
create table dir_election_tally (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  for_seat varchar(100) not null,
  candidate_no int not null,
  name varchar(200) not null,
  votes int,
  constraint dir_election_tally_pk primary key (id)
);
create index dir_election_tally_record_ix on dir_election_tally (office_id, record_id, line_no);
-- candidates and their tallies take keys of one sequence: those of the candidates are free here
insert into dir_election_tally (id, office_id, record_id, line_no, for_seat, candidate_no, name, votes)
  select id, office_id, record_id, line_no, for_seat, candidate_no, name, votes
  from dir_election_candidate where qualified = true
    and record_id in (select id from dir_election where state in ('CHECKED', 'RESULTED', 'SENT'));
