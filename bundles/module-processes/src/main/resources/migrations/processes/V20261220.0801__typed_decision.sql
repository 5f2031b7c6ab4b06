-- expand
-- number, day and file of the memo by which somebody decided, typed while no papers are kept (kinds-documents 9)
alter table prc_book add column decision_no varchar(60);
alter table prc_book add column decision_on date;
alter table prc_book add column decision_file varchar(40);
alter table prc_version add column decision_no varchar(60);
alter table prc_version add column decision_on date;
alter table prc_version add column decision_file varchar(40);
alter table prc_task add column decision_no varchar(60);
alter table prc_task add column decision_on date;
alter table prc_task add column decision_file varchar(40);
