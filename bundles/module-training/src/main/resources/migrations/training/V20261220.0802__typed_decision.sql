-- expand
-- number, day and file of the memo by which a plan was approved (TDEV-01; kinds-documents 9)
alter table trn_plan add column decision_no varchar(60);
alter table trn_plan add column decision_on date;
alter table trn_plan add column decision_file varchar(40);
