-- expand
create table aud_risk (
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
  unit_id bigint not null,
  work_name varchar(300) not null,
  risk_words varchar(2000) not null,
  cause varchar(2000),
  chance int not null,
  impact int not null,
  risk_score int not null,
  response varchar(2000) not null,
  due_on date,
  control_type varchar(60),
  control_id bigint,
  control_title varchar(200),
  audit_opinion varchar(2000),
  rest_score int,
  constraint aud_risk_pk primary key (id)
);
create index aud_risk_new_ix on aud_risk (office_id, id desc);
create index aud_risk_state_ix on aud_risk (office_id, state, id desc);
create index aud_risk_unit_ix on aud_risk (office_id, unit_id, id desc);
create index aud_risk_fiscal_year_ix on aud_risk (office_id, fiscal_year);
create index aud_risk_risk_score_ix on aud_risk (office_id, risk_score);
create index aud_risk_due_on_ix on aud_risk (office_id, due_on);
