-- expand
create table core_processing (
  id bigint not null,
  office_id bigint not null,
  name varchar(200) not null,
  purpose varchar(1000) not null,
  basis varchar(40) not null,
  data varchar(1000) not null,
  people varchar(1000) not null,
  data_source varchar(1000) not null,
  recipients varchar(1000) not null,
  retention varchar(1000) not null,
  safeguards varchar(1000) not null,
  access_ways varchar(1000) not null,
  unit_id bigint,
  origin varchar(80) not null,
  first_day date not null,
  last_day date,
  folded varchar(2000) not null,
  version int not null,
  constraint core_processing_pk primary key (id),
  constraint core_processing_office_fk foreign key (office_id) references core_office (id),
  constraint core_processing_unit_fk foreign key (unit_id) references core_unit (id)
);
create index core_processing_office_ix on core_processing (office_id, first_day);
create index core_processing_unit_ix on core_processing (unit_id);

create table core_data_request (
  id bigint not null,
  office_id bigint not null,
  subject varchar(200) not null,
  contact varchar(200) not null,
  person_id bigint,
  data_right varchar(20) not null,
  matter varchar(1000) not null,
  received_on date not null,
  due_on date not null,
  state varchar(20) not null,
  answered_on date,
  closed int not null,
  answer varchar(1000) not null,
  reminded int not null,
  folded varchar(2000) not null,
  version int not null,
  constraint core_data_request_pk primary key (id),
  constraint core_data_request_office_fk foreign key (office_id) references core_office (id),
  constraint core_data_request_person_fk foreign key (person_id) references core_person (id)
);
create index core_data_request_due_ix on core_data_request (office_id, closed, due_on);
create index core_data_request_person_ix on core_data_request (person_id);
