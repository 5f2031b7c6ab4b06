-- expand
-- schools propose devices for the register, to be replaced or given up (ict A.3, I.2.6)
create table ict_device_proposal (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  sort varchar(30) not null,
  school_id bigint not null,
  device_id bigint,
  grounds varchar(500) not null,
  class_code varchar(40),
  name varchar(200),
  brand varchar(60),
  model varchar(60),
  serial_no varchar(60),
  property_no varchar(60),
  location varchar(200),
  acquired_on date,
  constraint ict_device_proposal_pk primary key (id)
);
create index ict_device_proposal_new_ix on ict_device_proposal (office_id, id desc);
create index ict_device_proposal_state_ix on ict_device_proposal (office_id, state, id desc);
create index ict_device_proposal_school_ix on ict_device_proposal (office_id, school_id, id desc);
