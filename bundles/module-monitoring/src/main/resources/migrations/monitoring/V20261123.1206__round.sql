-- expand
create table mon_round (
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
  round_no int not null,
  title varchar(200) not null,
  period varchar(30) not null,
  period_from date not null,
  period_to date not null,
  open_on date not null,
  due_on date not null,
  unit_id bigint not null,
  tool_id bigint,
  framework_id bigint,
  sent_no varchar(60),
  sent_on date,
  constraint mon_round_pk primary key (id)
);
create index mon_round_new_ix on mon_round (office_id, id desc);
create index mon_round_list_ix on mon_round (office_id, state, id desc);
create index mon_round_unit_ix on mon_round (office_id, unit_id, id desc);
create index mon_round_fiscal_year_ix on mon_round (office_id, fiscal_year);
create index mon_round_due_on_ix on mon_round (office_id, due_on);
create unique index mon_round_fiscal_year_scope_round_no_uk on mon_round (office_id, fiscal_year, scope, round_no);

create table mon_round_target (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item_id bigint,
  unit_id bigint,
  school_id bigint,
  owner_id bigint,
  constraint mon_round_target_pk primary key (id)
);
create index mon_round_target_record_ix on mon_round_target (office_id, record_id, line_no);

create table mon_round_snapshot (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  snapshot_no int not null,
  closed_at timestamp not null,
  closed_by varchar(200) not null,
  why varchar(500),
  report_count int not null,
  fingerprint varchar(64) not null,
  constraint mon_round_snapshot_pk primary key (id)
);
create index mon_round_snapshot_record_ix on mon_round_snapshot (office_id, record_id, line_no);
