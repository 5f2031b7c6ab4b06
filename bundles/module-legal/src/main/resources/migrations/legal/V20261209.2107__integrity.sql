-- expand
create table leg_integrity_plan (
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
  title varchar(200) not null,
  done_count int not null,
  measure_count int not null,
  constraint leg_integrity_plan_pk primary key (id)
);
create table leg_integrity_measure (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  ita_code varchar(40) not null,
  measure varchar(300) not null,
  unit_id bigint not null,
  due_on date not null,
  result varchar(500),
  evidence_address varchar(300),
  evidence_files varchar(120),
  constraint leg_integrity_measure_pk primary key (id)
);
create unique index leg_integrity_plan_fiscal_year_uk on leg_integrity_plan (office_id, fiscal_year);
create index leg_integrity_plan_new_ix on leg_integrity_plan (office_id, id desc);
create index leg_integrity_plan_state_ix on leg_integrity_plan (office_id, state, id desc);
create index leg_integrity_measure_record_ix on leg_integrity_measure (office_id, record_id, line_no);

create table leg_gift (
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
  unit_id bigint not null,
  giver varchar(200) not null,
  gift varchar(300) not null,
  worth decimal(15,2) not null,
  received_on date not null,
  occasion varchar(200) not null,
  fiscal_year int not null,
  what_done varchar(300),
  constraint leg_gift_pk primary key (id)
);
create index leg_gift_new_ix on leg_gift (office_id, id desc);
create index leg_gift_state_ix on leg_gift (office_id, state, id desc);
create index leg_gift_received_on_ix on leg_gift (office_id, received_on);
create index leg_gift_person_ix on leg_gift (office_id, person_id);

create table leg_interest (
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
  declared_on date not null,
  matter varchar(300) not null,
  relation varchar(1000) not null,
  answer_text varchar(1000),
  constraint leg_interest_pk primary key (id)
);
create index leg_interest_new_ix on leg_interest (office_id, id desc);
create index leg_interest_state_ix on leg_interest (office_id, state, id desc);
create index leg_interest_declared_on_ix on leg_interest (office_id, declared_on);
create index leg_interest_person_ix on leg_interest (office_id, person_id);
