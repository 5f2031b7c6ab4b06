-- expand
-- file of the memo by which the director decided (policyplan E-08, PLAN-27, PLAN-30; kinds-documents 9)
alter table pol_allocation add column dec_file varchar(40);
alter table pol_analysis add column dec_file varchar(40);
alter table pol_support add column dec_file varchar(40);
