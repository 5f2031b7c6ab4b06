-- expand
-- file of the memo by which an evaluation was agreed (monitoring MON-22; kinds-documents 9)
alter table mon_evaluation add column decision_file varchar(40);
