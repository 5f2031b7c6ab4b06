-- expand
alter table pol_change_school add column lowest_grade varchar(40);
alter table pol_change_school add column highest_grade varchar(40);

create table pol_change_pupil (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  from_school_id bigint not null,
  to_school_id bigint not null,
  grade varchar(40) not null,
  male int not null,
  female int not null,
  poor int not null,
  boarding int not null,
  constraint pol_change_pupil_pk primary key (id)
);
create index pol_change_pupil_record_ix on pol_change_pupil (office_id, record_id, line_no);
