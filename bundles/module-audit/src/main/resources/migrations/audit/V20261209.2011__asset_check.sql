-- expand
create table aud_asset_check (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  engagement_id bigint not null,
  checked_on date not null,
  place varchar(200) not null,
  keeper_name varchar(200) not null,
  wrong_count int not null,
  signed_paper varchar(40),
  constraint aud_asset_check_pk primary key (id)
);
create table aud_asset_line (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  asset_no varchar(60) not null,
  asset_name varchar(200) not null,
  book_count int not null,
  found_count int not null,
  difference int not null,
  condition_code varchar(40) not null,
  remark varchar(300),
  constraint aud_asset_line_pk primary key (id)
);
create index aud_asset_check_new_ix on aud_asset_check (office_id, id desc);
create index aud_asset_check_state_ix on aud_asset_check (office_id, state, id desc);
create index aud_asset_check_checked_on_ix on aud_asset_check (office_id, checked_on);
create index aud_asset_line_record_ix on aud_asset_line (office_id, record_id, line_no);
