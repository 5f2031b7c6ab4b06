-- expand
create table dir_control_year (
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
  due_on date not null,
  note varchar(1000),
  groups int not null,
  accepted int not null,
  risks int not null,
  plans int not null,
  summary varchar(4000),
  sent_no varchar(60),
  constraint dir_control_year_pk primary key (id)
);
create unique index dir_control_year_fiscal_year_uk on dir_control_year (office_id, fiscal_year);
create index dir_control_year_new_ix on dir_control_year (office_id, id desc);
create index dir_control_year_state_ix on dir_control_year (office_id, state, id desc);
create index dir_control_year_unit_ix on dir_control_year (office_id, unit_id, id desc);
create index dir_control_year_due_on_ix on dir_control_year (office_id, due_on);
