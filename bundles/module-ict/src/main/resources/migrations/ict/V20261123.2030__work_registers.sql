-- expand
-- network sites, risks, traffic logs, distance education, video conferences and publications
create table ict_site (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  school_id bigint,
  label varchar(60) not null,
  site_key varchar(120) not null,
  line_code varchar(40),
  provider varchar(100),
  down_mbps decimal(18,1),
  up_mbps decimal(18,1),
  fee decimal(15,2),
  contract_from date,
  contract_until date,
  router varchar(100),
  contact varchar(200),
  reminded_on date,
  constraint ict_site_pk primary key (id)
);
create unique index ict_site_site_key_uk on ict_site (office_id, site_key);
create index ict_site_new_ix on ict_site (office_id, id desc);
create index ict_site_state_ix on ict_site (office_id, state, id desc);
create index ict_site_unit_ix on ict_site (office_id, unit_id, id desc);
create index ict_site_school_ix on ict_site (office_id, school_id, id desc);
create index ict_site_contract_until_ix on ict_site (office_id, contract_until);
create table ict_risk (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  risk varchar(200) not null,
  likelihood int not null,
  impact int not null,
  score int not null,
  control varchar(2000),
  owner_id bigint not null,
  review_on date not null,
  reminded_on date,
  constraint ict_risk_pk primary key (id)
);
create index ict_risk_new_ix on ict_risk (office_id, id desc);
create index ict_risk_state_ix on ict_risk (office_id, state, id desc);
create index ict_risk_score_ix on ict_risk (office_id, score);
create index ict_risk_review_on_ix on ict_risk (office_id, review_on);
create table ict_dl_site (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  school_id bigint not null,
  system varchar(30) not null,
  term int not null,
  sets int not null,
  working_sets int not null,
  serials varchar(500),
  mbps decimal(18,1),
  rooms int not null,
  grades varchar(100) not null,
  subjects varchar(300),
  teacher_id bigint not null,
  ready boolean not null,
  missing varchar(1000),
  checked_by_id bigint,
  fault varchar(500),
  phone varchar(20),
  ticket varchar(60),
  constraint ict_dl_site_pk primary key (id)
);
create unique index ict_dl_site_school_system_term_uk on ict_dl_site (office_id, school_id, system, term);
create index ict_dl_site_new_ix on ict_dl_site (office_id, id desc);
create index ict_dl_site_state_ix on ict_dl_site (office_id, state, id desc);
create index ict_dl_site_school_ix on ict_dl_site (office_id, school_id, id desc);
create table ict_publication (
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
  kind_code varchar(40) not null,
  group_unit_id bigint not null,
  page varchar(30) not null,
  body varchar(4000) not null,
  from_day date not null,
  until_day date,
  memo_no varchar(60),
  memo_day date,
  decision varchar(30),
  approver_id bigint,
  address varchar(300),
  constraint ict_publication_pk primary key (id)
);
create index ict_publication_new_ix on ict_publication (office_id, id desc);
create index ict_publication_state_ix on ict_publication (office_id, state, id desc);
create index ict_publication_group_unit_ix on ict_publication (office_id, group_unit_id, id desc);
create index ict_publication_from_day_ix on ict_publication (office_id, from_day);
create index ict_publication_until_day_ix on ict_publication (office_id, until_day);
create table ict_log_batch (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  source_device varchar(100) not null,
  medium varchar(40) not null,
  from_day date not null,
  to_day date not null,
  records int,
  megabytes decimal(18,2),
  algorithm varchar(30) not null,
  hash varchar(128) not null,
  place varchar(200) not null,
  clock_source varchar(100) not null,
  keep_days int not null,
  keep_until date not null,
  gap_days int not null,
  computed_hash varchar(128),
  hold_letter varchar(100),
  hold_until date,
  constraint ict_log_batch_pk primary key (id)
);
create index ict_log_batch_new_ix on ict_log_batch (office_id, id desc);
create index ict_log_batch_state_ix on ict_log_batch (office_id, state, id desc);
create index ict_log_batch_from_day_ix on ict_log_batch (office_id, from_day);
create index ict_log_batch_keep_until_ix on ict_log_batch (office_id, keep_until);
create table ict_conference (
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
  host_id bigint not null,
  unit_id bigint,
  school_id bigint,
  begins_at timestamp not null,
  ends_at timestamp not null,
  room varchar(40) not null,
  platform varchar(40) not null,
  link varchar(300),
  participants int not null,
  technician_id bigint,
  test_result varchar(300),
  faults varchar(500),
  log varchar(2000),
  reminded_at timestamp,
  constraint ict_conference_pk primary key (id)
);
create index ict_conference_new_ix on ict_conference (office_id, id desc);
create index ict_conference_state_ix on ict_conference (office_id, state, id desc);
create index ict_conference_unit_ix on ict_conference (office_id, unit_id, id desc);
create index ict_conference_school_ix on ict_conference (office_id, school_id, id desc);
create index ict_conference_begins_at_ix on ict_conference (office_id, begins_at);
create index ict_conference_host_ix on ict_conference (office_id, host_id);
