-- expand
create table aud_object (
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
  unit_id bigint,
  school_id bigint,
  last_audited int,
  risk_score decimal(18,2) not null,
  risk_level varchar(30) not null,
  constraint aud_object_pk primary key (id)
);
create table aud_object_score (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  factor_id bigint not null,
  score int not null,
  remark varchar(500),
  constraint aud_object_score_pk primary key (id)
);
create unique index aud_object_fiscal_year_title_uk on aud_object (office_id, fiscal_year, title);
create index aud_object_new_ix on aud_object (office_id, id desc);
create index aud_object_fiscal_year_ix on aud_object (office_id, fiscal_year);
create index aud_object_risk_score_ix on aud_object (office_id, risk_score);
create index aud_object_score_record_ix on aud_object_score (office_id, record_id, line_no);
