-- expand
create table psn_file (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  person_id bigint not null,
  staff_kind varchar(40) not null,
  unit_id bigint,
  school_id bigint,
  position_text varchar(200) not null,
  born_on date not null,
  started_on date not null,
  retires_on date not null,
  salary decimal(15,2),
  standing_code varchar(40),
  degree varchar(200),
  licence_no varchar(40),
  licence_until date,
  left_on date,
  constraint psn_file_pk primary key (id)
);
create table psn_file_history (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  happened_on date not null,
  fact varchar(30) not null,
  before_text varchar(300),
  after_text varchar(300),
  source_text varchar(300),
  constraint psn_file_history_pk primary key (id)
);
create unique index psn_file_person_uk on psn_file (office_id, person_id);
create index psn_file_new_ix on psn_file (office_id, id desc);
create index psn_file_state_ix on psn_file (office_id, state, id desc);
create index psn_file_retires_on_ix on psn_file (office_id, retires_on);
create index psn_file_licence_until_ix on psn_file (office_id, licence_until);
create index psn_file_history_record_ix on psn_file_history (office_id, record_id, line_no);
