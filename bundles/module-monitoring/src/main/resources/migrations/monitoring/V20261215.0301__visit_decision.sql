-- expand
alter table mon_visit add column decision_no varchar(60);
alter table mon_visit add column decision_on date;
alter table mon_visit add column decision_file varchar(40);
