-- expand
create table mon_outside (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  system_code varchar(40) not null,
  title varchar(300) not null,
  letter_no varchar(60) not null,
  letter_on date not null,
  period_text varchar(100),
  starts_on date,
  due_on date not null,
  unit_id bigint not null,
  person_id bigint not null,
  fiscal_year int not null,
  sent_on date,
  proof_no varchar(60),
  proof_file varchar(40),
  late_days int,
  reminded_on date,
  constraint mon_outside_pk primary key (id)
);
create index mon_outside_new_ix on mon_outside (office_id, id desc);
create index mon_outside_list_ix on mon_outside (office_id, state, id desc);
create index mon_outside_unit_ix on mon_outside (office_id, unit_id, id desc);
create index mon_outside_due_on_ix on mon_outside (office_id, due_on);
create index mon_outside_person_ix on mon_outside (office_id, person_id);
