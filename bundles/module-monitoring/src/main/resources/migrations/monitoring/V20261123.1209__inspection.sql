-- expand
create table mon_inspection (
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
  body_code varchar(40) not null,
  round_no int not null,
  title varchar(300) not null,
  unit_id bigint not null,
  letter_no varchar(60),
  letter_on date,
  begins_on date,
  due_on date,
  decision_no varchar(60),
  decision_on date,
  decision_file varchar(40),
  sent_no varchar(60),
  sent_on date,
  constraint mon_inspection_pk primary key (id)
);
create index mon_inspection_new_ix on mon_inspection (office_id, id desc);
create index mon_inspection_list_ix on mon_inspection (office_id, state, id desc);
create index mon_inspection_unit_ix on mon_inspection (office_id, unit_id, id desc);
create index mon_inspection_fiscal_year_ix on mon_inspection (office_id, fiscal_year);
create unique index mon_inspection_fiscal_year_body_code_round_no_uk on mon_inspection (office_id, fiscal_year, body_code, round_no);

create table mon_inspection_issue (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  issue varchar(500) not null,
  unit_id bigint,
  done varchar(2000),
  quantity varchar(500),
  quality varchar(500),
  obstacle varchar(1000),
  suggestion varchar(2000),
  documents varchar(500),
  good_practice boolean not null,
  constraint mon_inspection_issue_pk primary key (id)
);
create index mon_inspection_issue_record_ix on mon_inspection_issue (office_id, record_id, line_no);
