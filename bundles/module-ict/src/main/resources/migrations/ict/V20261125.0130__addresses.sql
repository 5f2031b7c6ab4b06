-- expand
create table ict_address (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  ip_address varchar(39) not null,
  device varchar(200) not null,
  unit_id bigint,
  school_id bigint,
  place varchar(200) not null,
  port varchar(40),
  vlan int,
  note varchar(300),
  is_free boolean not null,
  holder_key varchar(60) not null,
  constraint ict_address_pk primary key (id)
);
create index ict_address_new_ix on ict_address (office_id, id desc);
create index ict_address_state_ix on ict_address (office_id, state, id desc);
create index ict_address_ip_address_ix on ict_address (office_id, ip_address);
create index ict_address_unit_ix on ict_address (office_id, unit_id, id desc);
create index ict_address_school_ix on ict_address (office_id, school_id, id desc);
create index ict_address_vlan_ix on ict_address (office_id, vlan);
create unique index ict_address_holder_key_uk on ict_address (office_id, holder_key);
create table ict_basic_need (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  fiscal_year int not null,
  area varchar(100) not null,
  indicator_name varchar(200) not null,
  amount decimal(18,2) not null,
  counted_in varchar(40) not null,
  own_source varchar(200) not null,
  constraint ict_basic_need_pk primary key (id)
);
create index ict_basic_need_new_ix on ict_basic_need (office_id, id desc);
create index ict_basic_need_state_ix on ict_basic_need (office_id, state, id desc);
create index ict_basic_need_fiscal_year_ix on ict_basic_need (office_id, fiscal_year);
create index ict_basic_need_area_ix on ict_basic_need (office_id, area);
create index ict_basic_need_amount_ix on ict_basic_need (office_id, amount);
create unique index ict_basic_need_fiscal_year_area_indicator_name_uk on ict_basic_need (office_id, fiscal_year, area, indicator_name);
