-- expand
-- what other groups ask of those who keep assets and buy (ict ICT-12, ICT-17)
create table fin_property_matter (
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
  sort varchar(30) not null,
  subject varchar(200) not null,
  origin varchar(120) not null,
  unit_id bigint not null,
  asker_id bigint,
  opinion varchar(2000) not null,
  property_no varchar(60),
  estimate decimal(15,2) not null,
  token varchar(120) not null,
  asset_id bigint,
  way varchar(40),
  line_id bigint,
  claim_kind_id bigint,
  purchase_sort varchar(40),
  disposal_id bigint,
  purchase_id bigint,
  constraint fin_property_matter_pk primary key (id)
);
create table fin_property_matter_item (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  item varchar(200) not null,
  quantity decimal(18,2) not null,
  measure varchar(40) not null,
  price decimal(15,2) not null,
  amount decimal(15,2) not null,
  constraint fin_property_matter_item_pk primary key (id)
);
create unique index fin_property_matter_token_uk on fin_property_matter (office_id, token);
create index fin_property_matter_new_ix on fin_property_matter (office_id, id desc);
create index fin_property_matter_state_ix on fin_property_matter (office_id, state, id desc);
create index fin_property_matter_number_ix on fin_property_matter (office_id, number_key);
create index fin_property_matter_unit_ix on fin_property_matter (office_id, unit_id, id desc);
create index fin_property_matter_item_record_ix on fin_property_matter_item (office_id, record_id, line_no);
