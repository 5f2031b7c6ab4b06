-- expand
create sequence sec_seq as bigint start with 500 increment by 500;
create table sec_stamp (
  id bigint not null,
  office_id bigint not null,
  paper_id bigint not null,
  version int not null,
  constraint sec_stamp_pk primary key (id)
);
