-- expand
create sequence clm_seq as bigint start with 500 increment by 500;
create table clm_claim (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  number varchar(60) not null,
  received_on date not null,
  created_at timestamp not null,
  gross decimal(15,2) not null,
  pages int,
  payee_id bigint,
  urgent boolean not null,
  letter_no varchar(60),
  bank varchar(30) default 'KTB' not null,
  constraint clm_claim_pk primary key (id)
);
create index clm_claim_new_ix on clm_claim (office_id, id desc);
create table clm_claim_line (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item varchar(200) not null,
  amount decimal(15,2) not null,
  constraint clm_claim_line_pk primary key (id)
);
create index clm_claim_line_ix on clm_claim_line (office_id, record_id, line_no);
create table clm_step (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  action varchar(30) not null,
  done_at timestamp not null,
  constraint clm_step_pk primary key (id)
);
