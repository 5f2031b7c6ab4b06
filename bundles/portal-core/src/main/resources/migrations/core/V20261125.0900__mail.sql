-- expand
-- notices by e-mail: written with the notice, sent by a job; lines without a mail wait for the daily one
create table core_mail (
  id bigint not null,
  office_id bigint not null,
  person_id bigint not null,
  daily int not null,
  locale varchar(2) not null,
  state varchar(10) not null,
  tries int not null,
  made_at timestamp not null,
  due_at timestamp not null,
  tried_at timestamp,
  fault varchar(40),
  detail varchar(300),
  version int not null,
  constraint core_mail_pk primary key (id)
);
create index core_mail_due_ix on core_mail (office_id, state, due_at);
create index core_mail_tried_ix on core_mail (office_id, tried_at);
create table core_mail_line (
  id bigint not null,
  office_id bigint not null,
  person_id bigint not null,
  mail_id bigint,
  happening_no bigint not null,
  kind varchar(80) not null,
  facts varchar(4000) not null,
  words varchar(500) not null,
  link varchar(200) not null,
  happened_at timestamp not null,
  version int not null,
  constraint core_mail_line_pk primary key (id),
  constraint core_mail_line_person_uk unique (office_id, person_id, happening_no)
);
create index core_mail_line_mail_ix on core_mail_line (office_id, mail_id);
create index core_mail_line_at_ix on core_mail_line (office_id, happened_at);
create table core_mail_wish (
  id bigint not null,
  office_id bigint not null,
  person_id bigint not null,
  kind varchar(80) not null,
  wish varchar(10) not null,
  version int not null,
  constraint core_mail_wish_pk primary key (id),
  constraint core_mail_wish_uk unique (office_id, person_id, kind)
);
create index core_mail_wish_kind_ix on core_mail_wish (office_id, kind);
