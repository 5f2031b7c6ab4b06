-- expand
-- roles that people may have in one information system (ict ICT-52)
create table ict_system_role (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  role varchar(100) not null,
  constraint ict_system_role_pk primary key (id)
);
create index ict_system_role_record_ix on ict_system_role (office_id, record_id, line_no);
