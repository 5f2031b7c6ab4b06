-- expand
create table trn_network (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  title varchar(200) not null,
  aim varchar(1000) not null,
  unit_id bigint not null,
  head_person_id bigint not null,
  since_day date not null,
  member_count int not null,
  activity_count int not null,
  constraint trn_network_pk primary key (id)
);
create table trn_network_member (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  role_name varchar(100),
  constraint trn_network_member_pk primary key (id)
);
create table trn_network_activity (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  on_day date not null,
  what_done varchar(300) not null,
  came int,
  constraint trn_network_activity_pk primary key (id)
);
create index trn_network_new_ix on trn_network (office_id, id desc);
create index trn_network_state_ix on trn_network (office_id, state, id desc);
create index trn_network_unit_ix on trn_network (office_id, unit_id, id desc);
create index trn_network_since_day_ix on trn_network (office_id, since_day);
create index trn_network_head_person_ix on trn_network (office_id, head_person_id);
create index trn_network_member_record_ix on trn_network_member (office_id, record_id, line_no);
create index trn_network_activity_record_ix on trn_network_activity (office_id, record_id, line_no);
