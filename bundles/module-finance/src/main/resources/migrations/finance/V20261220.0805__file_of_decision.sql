-- expand
-- file of the memo by which a claim above the limit was allowed (finance RF-14; kinds-documents 9)
alter table fin_claim add column decision_file varchar(40);
