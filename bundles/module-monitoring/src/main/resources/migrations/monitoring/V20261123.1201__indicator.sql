-- expand
create table mon_indicator (
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
  code varchar(30) not null,
  name varchar(300) not null,
  stage varchar(30) not null,
  nature varchar(30) not null,
  measure varchar(60) not null,
  direction varchar(30) not null,
  unit_id bigint not null,
  person_id bigint,
  item_id bigint,
  formula_text varchar(1000),
  baseline decimal(18,2),
  fed_by varchar(30) not null,
  provider varchar(80),
  origin_type varchar(60),
  origin_id bigint,
  origin_title varchar(200),
  previous_id bigint,
  latest_result decimal(18,2),
  latest_achievement decimal(18,2),
  constraint mon_indicator_pk primary key (id)
);
create index mon_indicator_new_ix on mon_indicator (office_id, id desc);
create index mon_indicator_list_ix on mon_indicator (office_id, state, id desc);
create index mon_indicator_unit_ix on mon_indicator (office_id, unit_id, id desc);
create index mon_indicator_fiscal_year_ix on mon_indicator (office_id, fiscal_year);
create index mon_indicator_code_ix on mon_indicator (office_id, code);
create unique index mon_indicator_fiscal_year_code_uk on mon_indicator (office_id, fiscal_year, code);
create unique index mon_indicator_fiscal_year_name_uk on mon_indicator (office_id, fiscal_year, name);

create table mon_indicator_target (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  period varchar(30) not null,
  target decimal(18,2) not null,
  upper_bound decimal(18,2),
  constraint mon_indicator_target_pk primary key (id)
);
create index mon_indicator_target_record_ix on mon_indicator_target (office_id, record_id, line_no);

create table mon_indicator_level (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  score decimal(18,2) not null,
  from_value decimal(18,2),
  to_value decimal(18,2),
  constraint mon_indicator_level_pk primary key (id)
);
create index mon_indicator_level_record_ix on mon_indicator_level (office_id, record_id, line_no);
