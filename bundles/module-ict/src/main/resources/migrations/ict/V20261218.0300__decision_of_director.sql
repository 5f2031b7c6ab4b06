-- expand
-- number, day and file of the paper by which the director decided (ict ICT-12, ICT-31, ICT-95, ICT-123; kinds-documents 9)
alter table ict_part add column decision_no varchar(60);
alter table ict_part add column decision_on date;
alter table ict_part add column decision_file varchar(40);
alter table ict_specification add column decision_no varchar(60);
alter table ict_specification add column decision_on date;
alter table ict_specification add column decision_file varchar(40);
alter table ict_report add column decision_no varchar(60);
alter table ict_report add column decision_on date;
alter table ict_report add column decision_file varchar(40);
alter table ict_year_report add column decision_no varchar(60);
alter table ict_year_report add column decision_on date;
alter table ict_year_report add column decision_file varchar(40);
