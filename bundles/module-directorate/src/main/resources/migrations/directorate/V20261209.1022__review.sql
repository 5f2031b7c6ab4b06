-- expand
create table dir_review (
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
  decision varchar(2000),
  order_of_type varchar(60),
  order_of_id bigint,
  order_of_title varchar(200),
  order_on date,
  constraint dir_review_pk primary key (id)
);
create table dir_review_answer (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  unit_id bigint not null,
  unchanged boolean not null,
  proposal varchar(1000),
  why varchar(500),
  constraint dir_review_answer_pk primary key (id)
);
create unique index dir_review_fiscal_year_uk on dir_review (office_id, fiscal_year);
create index dir_review_new_ix on dir_review (office_id, id desc);
create index dir_review_state_ix on dir_review (office_id, state, id desc);
create index dir_review_unit_ix on dir_review (office_id, unit_id, id desc);
create index dir_review_due_on_ix on dir_review (office_id, due_on);
create index dir_review_answer_record_ix on dir_review_answer (office_id, record_id, line_no);
