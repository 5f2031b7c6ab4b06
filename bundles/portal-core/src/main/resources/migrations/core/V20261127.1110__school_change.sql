-- expand
-- schools that ended before keep their change without a document; keys of schools and changes come from one sequence, so that the
-- first change may have the key of its school
create table core_school_change (
  id bigint not null,
  office_id bigint not null,
  school_id bigint not null,
  status varchar(12) not null,
  last_day date not null,
  successor_id bigint,
  document varchar(120) not null,
  document_day date,
  file_id bigint,
  reopened_on date,
  version int not null,
  constraint core_school_change_pk primary key (id),
  constraint core_school_change_school_fk foreign key (school_id) references core_school (id),
  constraint core_school_change_successor_fk foreign key (successor_id) references core_school (id),
  constraint core_school_change_file_fk foreign key (file_id) references core_file (id),
  constraint core_school_change_office_fk foreign key (office_id) references core_office (id)
);
create index core_school_change_school_ix on core_school_change (school_id, last_day);
create index core_school_change_successor_ix on core_school_change (successor_id);
create index core_school_change_file_ix on core_school_change (file_id);
create index core_school_change_office_ix on core_school_change (office_id);

insert into core_school_change
    (id, office_id, school_id, status, last_day, successor_id, document, document_day, file_id, reopened_on, version)
  select id, office_id, id, status, until_day, successor_id, '', cast(null as date), cast(null as bigint), cast(null as date), 1
  from core_school where status <> 'ACTIVE' and until_day is not null;
