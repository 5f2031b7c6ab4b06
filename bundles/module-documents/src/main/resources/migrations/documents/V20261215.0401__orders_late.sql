-- expand
-- why an order begins on a day that was over when it was submitted
alter table doc_order add column late_reason varchar(300);
