-- expand
create table psn_appraisal (
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
  half_year varchar(30) not null,
  person_id bigint not null,
  superior_id bigint not null,
  score decimal(7,2),
  grade varchar(30),
  advice varchar(2000),
  told_on date,
  constraint psn_appraisal_pk primary key (id)
);
create table psn_appraisal_topic (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  topic varchar(300) not null,
  target varchar(300),
  weight decimal(7,2) not null,
  self_score decimal(18,2),
  given_score decimal(18,2),
  constraint psn_appraisal_topic_pk primary key (id)
);
create unique index psn_appraisal_fiscal_year_half_year_person_uk on psn_appraisal (office_id, fiscal_year, half_year, person_id);
create index psn_appraisal_new_ix on psn_appraisal (office_id, id desc);
create index psn_appraisal_state_ix on psn_appraisal (office_id, state, id desc);
create index psn_appraisal_score_ix on psn_appraisal (office_id, score);
create index psn_appraisal_person_ix on psn_appraisal (office_id, person_id);
create index psn_appraisal_superior_ix on psn_appraisal (office_id, superior_id);
create index psn_appraisal_topic_record_ix on psn_appraisal_topic (office_id, record_id, line_no);
