-- expand
-- specifications with their comparison
create table ict_specification (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  number varchar(60) not null,
  number_key bigint not null,
  item varchar(200) not null,
  unit_id bigint,
  school_id bigint,
  intended_use varchar(1000),
  quantity decimal(18,2) not null,
  counted_in varchar(40) not null,
  unit_price decimal(15,2) not null,
  total decimal(15,2) not null,
  reference_price decimal(15,2) not null,
  reference_source varchar(200) not null,
  reference_day date not null,
  over_reason varchar(500),
  standard varchar(300),
  order_no varchar(60),
  order_day date,
  spec_version int not null,
  approver_id bigint,
  conclusion varchar(1000),
  summary varchar(1000),
  constraint ict_specification_pk primary key (id)
);
create table ict_spec_member (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  member_id bigint not null,
  duty varchar(100) not null,
  constraint ict_spec_member_pk primary key (id)
);
create table ict_spec_topic (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  topic varchar(200) not null,
  least_value varchar(300) not null,
  why varchar(300),
  constraint ict_spec_topic_pk primary key (id)
);
create table ict_spec_product (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  product varchar(150) not null,
  price decimal(15,2) not null,
  source varchar(200) not null,
  seen_on date not null,
  constraint ict_spec_product_pk primary key (id)
);
create table ict_spec_cell (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  topic varchar(200) not null,
  product varchar(150) not null,
  found_value varchar(300),
  meets boolean not null,
  constraint ict_spec_cell_pk primary key (id)
);
create index ict_specification_new_ix on ict_specification (office_id, id desc);
create index ict_specification_state_ix on ict_specification (office_id, state, id desc);
create index ict_specification_number_ix on ict_specification (office_id, number_key);
create index ict_spec_member_record_ix on ict_spec_member (office_id, record_id, line_no);
create index ict_spec_topic_record_ix on ict_spec_topic (office_id, record_id, line_no);
create index ict_spec_product_record_ix on ict_spec_product (office_id, record_id, line_no);
create index ict_spec_cell_record_ix on ict_spec_cell (office_id, record_id, line_no);
