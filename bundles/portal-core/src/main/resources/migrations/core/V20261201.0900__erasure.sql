-- expand
-- people whose data were erased; no foreign keys, because the register stays when an office is put back to an older state
alter table core_person add column erased_at timestamp;

create table core_erasure (
  id bigint not null,
  office_id bigint not null,
  person_id bigint not null,
  erased_at timestamp not null,
  by_id bigint not null,
  by_name varchar(200) not null,
  ground varchar(20) not null,
  reason varchar(500) not null,
  request_id bigint,
  places varchar(8000) not null,
  times int not null,
  version int not null,
  constraint core_erasure_pk primary key (id),
  constraint core_erasure_person_uk unique (office_id, person_id)
);
create index core_person_left_ix on core_person (office_id, left_on);
