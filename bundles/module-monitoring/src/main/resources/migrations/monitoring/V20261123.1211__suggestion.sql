-- expand
create table mon_suggestion (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  origin varchar(30) not null,
  body_code varchar(40) not null,
  inspection_id bigint,
  visit_id bigint,
  origin_text varchar(200),
  issue varchar(500),
  words varchar(2000) not null,
  given_on date not null,
  unit_id bigint not null,
  decision varchar(30),
  decision_reason varchar(1000),
  due_on date,
  open_tasks int not null,
  done_on date,
  late_days int,
  answer_sent_no varchar(60),
  answer_sent_on date,
  constraint mon_suggestion_pk primary key (id)
);
create index mon_suggestion_new_ix on mon_suggestion (office_id, id desc);
create index mon_suggestion_list_ix on mon_suggestion (office_id, state, id desc);
create index mon_suggestion_unit_ix on mon_suggestion (office_id, unit_id, id desc);
create index mon_suggestion_given_on_ix on mon_suggestion (office_id, given_on);
create index mon_suggestion_due_on_ix on mon_suggestion (office_id, due_on);

create table mon_suggestion_receiver (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  unit_id bigint,
  school_id bigint,
  constraint mon_suggestion_receiver_pk primary key (id)
);
create index mon_suggestion_receiver_record_ix on mon_suggestion_receiver (office_id, record_id, line_no);
