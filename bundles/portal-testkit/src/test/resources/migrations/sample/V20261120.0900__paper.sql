-- expand
create sequence smp_seq as bigint start with 500 increment by 500;
create table smp_paper (
  id bigint not null,
  office_id bigint not null,
  title varchar(200) not null,
  version int not null,
  constraint smp_paper_pk primary key (id)
);
create index smp_paper_office_ix on smp_paper (office_id);
