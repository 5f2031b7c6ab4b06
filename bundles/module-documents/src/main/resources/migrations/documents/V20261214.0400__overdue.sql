-- expand
alter table doc_delivery add column overdue_on date;
create index doc_delivery_overdue_on_ix on doc_delivery (office_id, overdue_on);
update doc_delivery set overdue_on = reply_by where wants <> 'NOTHING';
