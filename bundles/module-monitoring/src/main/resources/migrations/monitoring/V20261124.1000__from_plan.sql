-- expand
alter table mon_item add column from_plan_type varchar(60);
alter table mon_item add column from_plan_id bigint;
alter table mon_item add column from_plan_title varchar(200);
alter table mon_item add column plan_as_of timestamp;

create table mon_item_payment (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  allocation_type varchar(60),
  allocation_id bigint,
  allocation_title varchar(200) not null,
  constraint mon_item_payment_pk primary key (id)
);
create index mon_item_payment_record_ix on mon_item_payment (office_id, record_id, line_no);

alter table mon_report add column spent_as_of date;
