-- expand
alter table rnd_collection add column report_no varchar(60);
alter table rnd_collection add column reported_on date;
