-- expand
create table sup_sar_round (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  school_year int not null,
  title varchar(300) not null,
  due_on date not null,
  unit_id bigint not null,
  letter_no varchar(100),
  missing_words varchar(2000),
  constraint sup_sar_round_pk primary key (id)
);
create unique index sup_sar_round_school_year_uk on sup_sar_round (office_id, school_year);
create index sup_sar_round_new_ix on sup_sar_round (office_id, id desc);
create index sup_sar_round_state_ix on sup_sar_round (office_id, state, id desc);
create index sup_sar_round_unit_ix on sup_sar_round (office_id, unit_id, id desc);
create index sup_sar_round_due_on_ix on sup_sar_round (office_id, due_on);
