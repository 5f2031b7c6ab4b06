-- expand
-- imports that were stored, and what is needed to take them back
create table core_import (
  id bigint not null,
  office_id bigint not null,
  target varchar(60) not null,
  file_name varchar(120) not null,
  by_name varchar(200) not null,
  stored_at timestamp not null,
  added int not null,
  changed int not null,
  undone_at timestamp,
  kept boolean not null,
  version int not null,
  constraint core_import_pk primary key (id),
  constraint core_import_office_fk foreign key (office_id) references core_office (id)
);
create index core_import_stored_ix on core_import (office_id, target, stored_at);

-- a row that was changed or removed with its former values, or the keys of some new ones
create table core_import_trace (
  id bigint not null,
  office_id bigint not null,
  import_id bigint not null,
  table_name varchar(30) not null,
  deed varchar(8) not null,
  record_id bigint not null,
  edition int not null,
  former varchar(4000) not null,
  version int not null,
  constraint core_import_trace_pk primary key (id),
  constraint core_import_trace_import_fk foreign key (import_id) references core_import (id)
);
create index core_import_trace_import_ix on core_import_trace (import_id);
