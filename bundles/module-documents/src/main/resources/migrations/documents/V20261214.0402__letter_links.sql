-- expand
create table doc_letter_out_link (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  letter_id bigint,
  came_id bigint,
  how varchar(30) not null,
  constraint doc_letter_out_link_pk primary key (id)
);
create index doc_letter_out_link_record_ix on doc_letter_out_link (office_id, record_id, line_no);
