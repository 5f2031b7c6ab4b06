-- expand
-- from which list of entitled people, houses or plots a request was drafted, and what each costs (policyplan PLAN-38, 39)
alter table pol_request add column entitled_item_id bigint;
create table pol_request_entitled (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  what varchar(100) not null,
  rate decimal(15,2) not null,
  per varchar(30) not null,
  months decimal(18,2) not null,
  cost decimal(15,2) not null,
  constraint pol_request_entitled_pk primary key (id)
);
create index pol_request_entitled_item_ix on pol_request (office_id, entitled_item_id);
create index pol_request_entitled_record_ix on pol_request_entitled (office_id, record_id, line_no);
