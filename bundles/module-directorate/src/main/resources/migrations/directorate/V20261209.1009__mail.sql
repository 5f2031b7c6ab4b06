-- expand
create table dir_mail (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  mailed_on date not null,
  carrier_id bigint not null,
  note varchar(300),
  fees decimal(15,2) not null,
  piece_count int not null,
  receipts varchar(220),
  constraint dir_mail_pk primary key (id)
);
create table dir_mail_piece (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  receiver varchar(200) not null,
  letter_no varchar(60),
  sort varchar(40) not null,
  tracking varchar(40),
  fee decimal(15,2),
  constraint dir_mail_piece_pk primary key (id)
);
create index dir_mail_new_ix on dir_mail (office_id, id desc);
create index dir_mail_state_ix on dir_mail (office_id, state, id desc);
create index dir_mail_mailed_on_ix on dir_mail (office_id, mailed_on);
create index dir_mail_carrier_ix on dir_mail (office_id, carrier_id);
create index dir_mail_piece_record_ix on dir_mail_piece (office_id, record_id, line_no);
