-- expand
create table dir_defect (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint not null,
  place varchar(200) not null,
  defect varchar(300) not null,
  dangerous boolean not null,
  phone varchar(40),
  pictures varchar(220),
  finding varchar(1000),
  due_on date,
  estimate decimal(15,2),
  purchase_type varchar(60),
  purchase_id bigint,
  purchase_title varchar(200),
  repaired_on date,
  cost decimal(15,2),
  constraint dir_defect_pk primary key (id)
);
create index dir_defect_new_ix on dir_defect (office_id, id desc);
create index dir_defect_state_ix on dir_defect (office_id, state, id desc);
create index dir_defect_unit_ix on dir_defect (office_id, unit_id, id desc);
create index dir_defect_due_on_ix on dir_defect (office_id, due_on);
