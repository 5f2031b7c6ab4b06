-- expand
create table mon_framework (
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
  scope varchar(30) not null,
  title varchar(300) not null,
  unit_id bigint not null,
  purpose varchar(2000) not null,
  weight_sum decimal(18,2) not null,
  decision_no varchar(60),
  decision_on date,
  decision_file varchar(40),
  constraint mon_framework_pk primary key (id)
);
create index mon_framework_new_ix on mon_framework (office_id, id desc);
create index mon_framework_list_ix on mon_framework (office_id, state, id desc);
create index mon_framework_unit_ix on mon_framework (office_id, unit_id, id desc);
create index mon_framework_fiscal_year_ix on mon_framework (office_id, fiscal_year);

create table mon_framework_item (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item_id bigint not null,
  indicator_id bigint,
  month_from varchar(30),
  month_to varchar(30),
  person_id bigint,
  weight decimal(18,2),
  followed boolean not null,
  why_not varchar(200),
  constraint mon_framework_item_pk primary key (id)
);
create index mon_framework_item_record_ix on mon_framework_item (office_id, record_id, line_no);
