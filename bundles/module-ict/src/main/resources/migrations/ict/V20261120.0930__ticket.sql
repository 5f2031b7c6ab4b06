-- expand
create sequence ict_seq as bigint start with 500 increment by 500;

create table ict_equipment (
  id bigint not null,
  version int not null,
  office_id bigint not null,
  asset_seq int not null,
  asset_no varchar(20) not null,
  property_no varchar(60) not null,
  unit_id bigint,
  school_id bigint,
  class_code varchar(20) not null,
  name varchar(200) not null,
  brand varchar(60) not null,
  serial_no varchar(60) not null,
  state varchar(20) not null,
  former_state varchar(20) not null,
  warranty_until date,
  location varchar(200) not null,
  constraint ict_equipment_pk primary key (id),
  constraint ict_equipment_seq_uk unique (office_id, asset_seq)
);
create index ict_equipment_seq_ix on ict_equipment (office_id, asset_seq desc, id);
create index ict_equipment_school_ix on ict_equipment (office_id, school_id, asset_seq desc, id);
create index ict_equipment_unit_ix on ict_equipment (office_id, unit_id, asset_seq desc, id);
create index ict_equipment_class_ix on ict_equipment (office_id, class_code, asset_seq desc, id);
create index ict_equipment_state_ix on ict_equipment (office_id, state, asset_seq desc, id);
create index ict_equipment_name_ix on ict_equipment (office_id, name, id);
create index ict_equipment_property_ix on ict_equipment (office_id, property_no);
create index ict_equipment_serial_ix on ict_equipment (office_id, serial_no);

create table ict_ticket (
  id bigint not null,
  version int not null,
  office_id bigint not null,
  number_key bigint not null,
  number_text varchar(60) not null,
  state varchar(20) not null,
  is_open smallint not null,
  state_since timestamp not null,
  reopened int not null,
  token varchar(60) not null,
  kind varchar(20) not null,
  channel varchar(20) not null,
  recorder_id bigint not null,
  recorder_name varchar(200) not null,
  backdated varchar(500) not null,
  requester_id bigint not null,
  requester_name varchar(200) not null,
  requester_position varchar(300) not null,
  unit_id bigint,
  school_id bigint,
  unit_name varchar(300) not null,
  phone varchar(20) not null,
  email varchar(120) not null,
  equipment_id bigint,
  item_name varchar(200) not null,
  property_no varchar(60) not null,
  place varchar(200) not null,
  accessories varchar(200) not null,
  symptom varchar(2000) not null,
  title varchar(130) not null,
  impact varchar(20) not null,
  urgency varchar(20) not null,
  wanted_by date,
  may_erase smallint not null,
  reported_at timestamp not null,
  category varchar(20) not null,
  priority smallint not null,
  receiver_id bigint,
  receiver_name varchar(200) not null,
  received_at timestamp,
  technician_id bigint,
  technician_name varchar(200) not null,
  assigned_at timestamp,
  work_mode varchar(20),
  first_contact smallint not null,
  finding varchar(2000) not null,
  cause_code varchar(20) not null,
  repair_plan varchar(2000) not null,
  work_done varchar(2000) not null,
  result_code varchar(20) not null,
  work_minutes int not null,
  giver_id bigint,
  giver_name varchar(200) not null,
  taker_name varchar(200) not null,
  returned_at timestamp,
  return_condition varchar(500) not null,
  return_accessories varchar(200) not null,
  return_way varchar(20),
  judge_id bigint,
  judge_name varchar(200) not null,
  judged_at timestamp,
  rating smallint not null,
  rating_speed smallint not null,
  rating_quality smallint not null,
  rating_courtesy smallint not null,
  rating_comment varchar(2000) not null,
  constraint ict_ticket_pk primary key (id),
  constraint ict_ticket_number_uk unique (office_id, number_key),
  constraint ict_ticket_token_uk unique (office_id, token),
  constraint ict_ticket_equipment_fk foreign key (equipment_id) references ict_equipment (id)
);
create index ict_ticket_equipment_ix on ict_ticket (equipment_id);

create table ict_ticket_step (
  id bigint not null,
  office_id bigint not null,
  ticket_id bigint not null,
  step_no int not null,
  step_action varchar(20) not null,
  from_state varchar(20) not null,
  to_state varchar(20) not null,
  actor_id bigint not null,
  actor_name varchar(200) not null,
  capacity varchar(20) not null,
  done_at timestamp not null,
  spent_seconds bigint not null,
  code varchar(20) not null,
  words varchar(4100) not null,
  minutes int not null,
  about_id bigint,
  about_name varchar(200) not null,
  constraint ict_ticket_step_pk primary key (id),
  constraint ict_ticket_step_no_uk unique (ticket_id, step_no),
  constraint ict_ticket_step_ticket_fk foreign key (ticket_id) references ict_ticket (id)
);

create table ict_ticket_photo (
  id bigint not null,
  office_id bigint not null,
  ticket_id bigint not null,
  photo_no int not null,
  file_id bigint not null,
  constraint ict_ticket_photo_pk primary key (id),
  constraint ict_ticket_photo_no_uk unique (ticket_id, photo_no),
  constraint ict_ticket_photo_ticket_fk foreign key (ticket_id) references ict_ticket (id)
);
