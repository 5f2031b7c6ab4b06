-- expand
create table prm_summary_need (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  need_code varchar(40) not null,
  children int,
  fewer_than int,
  constraint prm_summary_need_pk primary key (id)
);
create index prm_summary_need_record_ix on prm_summary_need (office_id, record_id, line_no);
