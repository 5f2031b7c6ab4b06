-- expand
alter table fin_claim add column decision_no varchar(60);
alter table fin_claim add column decision_on date;
