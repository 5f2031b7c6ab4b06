-- expand
alter table doc_memo add column secret boolean not null default false;
alter table doc_order add column secret boolean not null default false;
alter table doc_letter_out add column secret boolean not null default false;
alter table doc_delivery add column secret boolean not null default false;
update doc_memo set secret = true where secrecy <> 'NONE';
update doc_order set secret = true where secrecy <> 'NONE';
update doc_letter_out set secret = true where secrecy <> 'NONE';
create table doc_memo_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  reader_id bigint not null,
  constraint doc_memo_reader_pk primary key (id)
);
create index doc_memo_reader_record_ix on doc_memo_reader (office_id, record_id, line_no);
create table doc_order_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  reader_id bigint not null,
  constraint doc_order_reader_pk primary key (id)
);
create index doc_order_reader_record_ix on doc_order_reader (office_id, record_id, line_no);
create table doc_letter_out_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  reader_id bigint not null,
  constraint doc_letter_out_reader_pk primary key (id)
);
create index doc_letter_out_reader_record_ix on doc_letter_out_reader (office_id, record_id, line_no);
create table doc_seal_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  reader_id bigint not null,
  constraint doc_seal_reader_pk primary key (id)
);
create index doc_seal_reader_record_ix on doc_seal_reader (office_id, record_id, line_no);
create table doc_delivery_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  reader_id bigint not null,
  constraint doc_delivery_reader_pk primary key (id)
);
create index doc_delivery_reader_record_ix on doc_delivery_reader (office_id, record_id, line_no);
