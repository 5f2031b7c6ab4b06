-- expand
alter table prc_report add column sent_every varchar(30);
alter table prc_report add column sent_on date;
