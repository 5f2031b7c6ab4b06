-- expand
-- each time that a body gave what it was asked for (policyplan E-13, PLAN-30); what was received before is the first of them
create table pol_support_receipt (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  received_on date not null,
  amount decimal(15,2) not null,
  receipt_no varchar(60),
  constraint pol_support_receipt_pk primary key (id)
);
create index pol_support_receipt_record_ix on pol_support_receipt (office_id, record_id, line_no);
insert into pol_support_receipt (id, office_id, record_id, line_no, received_on, amount, receipt_no)
  select id, office_id, id, 1, received_on, received, receipt_no from pol_support
  where received is not null and received_on is not null;
