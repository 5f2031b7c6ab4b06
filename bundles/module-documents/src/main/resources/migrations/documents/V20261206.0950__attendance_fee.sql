-- expand
alter table doc_committee add column fee decimal(15,2);
alter table doc_committee add column chair_fee decimal(15,2);
