-- expand
create table mon_evaluation (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  sort varchar(30) not null,
  fiscal_year int not null,
  title varchar(300) not null,
  item_id bigint,
  unit_id bigint not null,
  starts_on date not null,
  due_on date not null,
  purpose varchar(2000) not null,
  method_text varchar(4000),
  forms varchar(620),
  total_score decimal(18,2),
  missing_scores varchar(2000),
  decision_no varchar(60),
  decision_on date,
  conclusion varchar(4000),
  suggestions varchar(4000),
  management_decision varchar(4000),
  constraint mon_evaluation_pk primary key (id)
);
create index mon_evaluation_new_ix on mon_evaluation (office_id, id desc);
create index mon_evaluation_list_ix on mon_evaluation (office_id, state, id desc);
create index mon_evaluation_unit_ix on mon_evaluation (office_id, unit_id, id desc);
create index mon_evaluation_fiscal_year_ix on mon_evaluation (office_id, fiscal_year);
create index mon_evaluation_due_on_ix on mon_evaluation (office_id, due_on);

create table mon_evaluation_level (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  label varchar(100) not null,
  score decimal(18,2) not null,
  from_value decimal(18,2),
  to_value decimal(18,2),
  constraint mon_evaluation_level_pk primary key (id)
);
create index mon_evaluation_level_record_ix on mon_evaluation_level (office_id, record_id, line_no);

create table mon_evaluation_people (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  participant varchar(40) not null,
  invited int not null,
  answered int,
  response_rate decimal(18,2),
  constraint mon_evaluation_people_pk primary key (id)
);
create index mon_evaluation_people_record_ix on mon_evaluation_people (office_id, record_id, line_no);

create table mon_evaluation_result (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  subject varchar(300) not null,
  answer_count int,
  mean_value decimal(18,2),
  deviation decimal(18,2),
  result_value decimal(18,2),
  weight decimal(18,2),
  score decimal(18,2),
  constraint mon_evaluation_result_pk primary key (id)
);
create index mon_evaluation_result_record_ix on mon_evaluation_result (office_id, record_id, line_no);

create table mon_evaluation_sent (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  body_code varchar(40) not null,
  sent_on date not null,
  sent_no varchar(60),
  constraint mon_evaluation_sent_pk primary key (id)
);
create index mon_evaluation_sent_record_ix on mon_evaluation_sent (office_id, record_id, line_no);
