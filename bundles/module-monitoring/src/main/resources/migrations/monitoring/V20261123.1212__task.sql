-- expand
create table mon_suggestion_task (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  suggestion_id bigint not null,
  words varchar(2000) not null,
  unit_id bigint,
  school_id bigint,
  due_on date not null,
  answer varchar(2000),
  reminded_on date,
  constraint mon_suggestion_task_pk primary key (id)
);
create index mon_suggestion_task_new_ix on mon_suggestion_task (office_id, id desc);
create index mon_suggestion_task_list_ix on mon_suggestion_task (office_id, state, id desc);
create index mon_suggestion_task_unit_ix on mon_suggestion_task (office_id, unit_id, id desc);
create index mon_suggestion_task_school_ix on mon_suggestion_task (office_id, school_id, id desc);
create index mon_suggestion_task_suggestion_ix on mon_suggestion_task (office_id, suggestion_id);
create index mon_suggestion_task_due_on_ix on mon_suggestion_task (office_id, due_on);

create table mon_suggestion_step (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  step_day date not null,
  step_text varchar(1000) not null,
  constraint mon_suggestion_step_pk primary key (id)
);
create index mon_suggestion_step_record_ix on mon_suggestion_step (office_id, record_id, line_no);
