-- expand
create table aud_finding (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  engagement_id bigint not null,
  finding_no varchar(40) not null,
  title varchar(300) not null,
  sort varchar(40) not null,
  level_code varchar(40) not null,
  amount decimal(15,2),
  found_state varchar(4000) not null,
  criterion varchar(4000) not null,
  cause varchar(4000) not null,
  effect varchar(4000) not null,
  advice varchar(4000) not null,
  evidence varchar(220),
  unit_id bigint,
  school_id bigint,
  issued_on date,
  due_on date,
  answer varchar(4000),
  fix_by date,
  answer_files varchar(220),
  answered_on date,
  late_days int,
  done_words varchar(4000),
  proof varchar(220),
  accepted_words varchar(2000),
  closed_on date,
  reminded_on date,
  constraint aud_finding_pk primary key (id)
);
create unique index aud_finding_engagement_finding_no_uk on aud_finding (office_id, engagement_id, finding_no);
create index aud_finding_new_ix on aud_finding (office_id, id desc);
create index aud_finding_state_ix on aud_finding (office_id, state, id desc);
create index aud_finding_unit_ix on aud_finding (office_id, unit_id, id desc);
create index aud_finding_school_ix on aud_finding (office_id, school_id, id desc);
create index aud_finding_due_on_ix on aud_finding (office_id, due_on);
