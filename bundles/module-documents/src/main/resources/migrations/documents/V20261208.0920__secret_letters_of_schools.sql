-- expand
-- letters of schools may be secret: who reads them, and the words of those that are hidden are asked of them alone
alter table doc_school_letter add column secrecy varchar(40) default 'NONE' not null;
alter table doc_school_letter add column secret boolean default false not null;
create table doc_school_letter_reader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  reader_id bigint not null,
  constraint doc_school_letter_reader_pk primary key (id)
);
create index doc_school_letter_reader_record_ix on doc_school_letter_reader (office_id, record_id, line_no);
create index doc_school_letter_secret_ix on doc_school_letter (office_id, secret, id desc);
