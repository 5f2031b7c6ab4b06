-- expand
create table trn_award (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  title varchar(300) not null,
  level_code varchar(40) not null,
  criteria varchar(2000) not null,
  closes_on date not null,
  unit_id bigint not null,
  prizes int not null,
  signer varchar(200),
  signer_post varchar(200),
  announcement varchar(40),
  constraint trn_award_pk primary key (id)
);
create table trn_award_member (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  constraint trn_award_member_pk primary key (id)
);
create index trn_award_new_ix on trn_award (office_id, id desc);
create index trn_award_state_ix on trn_award (office_id, state, id desc);
create index trn_award_unit_ix on trn_award (office_id, unit_id, id desc);
create index trn_award_closes_on_ix on trn_award (office_id, closes_on);
create index trn_award_member_record_ix on trn_award_member (office_id, record_id, line_no);

create table trn_nomination (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  award_id bigint not null,
  person_id bigint,
  school_id bigint,
  unit_id bigint,
  home_school_id bigint,
  work_title varchar(300) not null,
  why_nominated varchar(2000) not null,
  papers varchar(420),
  mean_score decimal(18,2),
  awarded_year int,
  certificate_id bigint,
  constraint trn_nomination_pk primary key (id)
);
create table trn_nomination_points (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  judge_id bigint not null,
  score decimal(18,2) not null,
  constraint trn_nomination_points_pk primary key (id)
);
create index trn_nomination_new_ix on trn_nomination (office_id, id desc);
create index trn_nomination_state_ix on trn_nomination (office_id, state, id desc);
create index trn_nomination_unit_ix on trn_nomination (office_id, unit_id, id desc);
create index trn_nomination_home_school_ix on trn_nomination (office_id, home_school_id, id desc);
create index trn_nomination_person_ix on trn_nomination (office_id, person_id);
create index trn_nomination_points_record_ix on trn_nomination_points (office_id, record_id, line_no);
create index trn_nomination_award_ix on trn_nomination (office_id, award_id);
