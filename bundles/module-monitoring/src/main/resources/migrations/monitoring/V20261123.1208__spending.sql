-- expand
create table mon_spending (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  data_month int not null,
  pass_no int not null,
  line_code varchar(60) not null,
  title varchar(300) not null,
  expenditure_type varchar(40) not null,
  unit_id bigint not null,
  item_id bigint,
  allocated decimal(15,2) not null,
  committed decimal(15,2) not null,
  disbursed decimal(15,2) not null,
  fiscal_year int not null,
  spend_pct decimal(18,2),
  target_pct decimal(18,2),
  gap_points decimal(18,2),
  source varchar(30) not null,
  taken_at timestamp,
  gap_reason varchar(1000),
  constraint mon_spending_pk primary key (id)
);
create index mon_spending_new_ix on mon_spending (office_id, id desc);
create index mon_spending_list_ix on mon_spending (office_id, state, id desc);
create index mon_spending_unit_ix on mon_spending (office_id, unit_id, id desc);
create unique index mon_spending_data_month_line_code_pass_no_uk on mon_spending (office_id, data_month, line_code, pass_no);
