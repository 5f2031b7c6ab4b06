-- expand
create table mon_result (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  indicator_id bigint not null,
  period varchar(30) not null,
  result decimal(18,2),
  remark varchar(1000),
  evidence varchar(620),
  fiscal_year int not null,
  unit_id bigint not null,
  target decimal(18,2),
  achievement decimal(18,2),
  score decimal(18,2),
  source varchar(30) not null,
  source_name varchar(200),
  source_at timestamp,
  constraint mon_result_pk primary key (id)
);
create index mon_result_new_ix on mon_result (office_id, id desc);
create index mon_result_list_ix on mon_result (office_id, state, id desc);
create index mon_result_unit_ix on mon_result (office_id, unit_id, id desc);
create index mon_result_indicator_ix on mon_result (office_id, indicator_id);
create index mon_result_fiscal_year_ix on mon_result (office_id, fiscal_year);
create unique index mon_result_indicator_period_uk on mon_result (office_id, indicator_id, period);
