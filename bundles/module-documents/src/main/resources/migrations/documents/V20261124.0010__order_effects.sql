-- expand
alter table doc_order add column not_given varchar(2000);
