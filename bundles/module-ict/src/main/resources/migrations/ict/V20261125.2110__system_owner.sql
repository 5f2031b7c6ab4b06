-- expand
create table ict_system (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  system varchar(40) not null,
  unit_id bigint not null,
  owner_id bigint,
  owner_post_id bigint,
  review_by date not null,
  constraint ict_system_pk primary key (id)
);
create unique index ict_system_system_uk on ict_system (office_id, system);
create index ict_system_new_ix on ict_system (office_id, id desc);
create index ict_system_state_ix on ict_system (office_id, state, id desc);
create index ict_system_unit_ix on ict_system (office_id, unit_id, id desc);
create index ict_system_review_by_ix on ict_system (office_id, review_by);
alter table ict_account add column owner_id bigint;
alter table ict_account add column review varchar(30);
alter table ict_account add column reviewed_on date;
alter table ict_account add column reviewer_id bigint;
alter table ict_account add column warned_for date;
create index ict_account_owner_ix on ict_account (office_id, owner_id);
alter table ict_account_request add column owner_id bigint;
create index ict_account_request_owner_ix on ict_account_request (office_id, owner_id);
