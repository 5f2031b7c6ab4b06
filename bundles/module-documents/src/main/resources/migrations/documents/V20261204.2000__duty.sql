-- expand
create table doc_duty_roster (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  name varchar(200) not null,
  month_of int not null,
  unit_id bigint not null,
  place varchar(200) not null,
  hours varchar(60) not null,
  days varchar(30) not null,
  people_each_day int not null,
  seed int,
  order_no varchar(60),
  order_on date,
  constraint doc_duty_roster_pk primary key (id)
);
create index doc_duty_roster_new_ix on doc_duty_roster (office_id, id desc);
create index doc_duty_roster_state_ix on doc_duty_roster (office_id, state, id desc);
create index doc_duty_roster_unit_ix on doc_duty_roster (office_id, unit_id, id desc);
create table doc_duty_candidate (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  exempt boolean not null,
  why varchar(200),
  constraint doc_duty_candidate_pk primary key (id)
);
create index doc_duty_candidate_record_ix on doc_duty_candidate (office_id, record_id, line_no);
create table doc_duty_plan (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  day date not null,
  holiday boolean not null,
  person_id bigint not null,
  constraint doc_duty_plan_pk primary key (id)
);
create index doc_duty_plan_record_ix on doc_duty_plan (office_id, record_id, line_no);
create table doc_duty (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  roster_id bigint not null,
  day date not null,
  holiday boolean not null,
  unit_id bigint not null,
  person_id bigint not null,
  other_id bigint,
  swap_for_id bigint,
  report varchar(2000),
  incident boolean,
  constraint doc_duty_pk primary key (id)
);
create index doc_duty_new_ix on doc_duty (office_id, id desc);
create index doc_duty_state_ix on doc_duty (office_id, state, id desc);
create index doc_duty_unit_ix on doc_duty (office_id, unit_id, id desc);
create index doc_duty_day_ix on doc_duty (office_id, day);
create index doc_duty_person_ix on doc_duty (office_id, person_id);
create index doc_duty_other_ix on doc_duty (office_id, other_id);
create index doc_duty_of_roster_ix on doc_duty (office_id, roster_id);
