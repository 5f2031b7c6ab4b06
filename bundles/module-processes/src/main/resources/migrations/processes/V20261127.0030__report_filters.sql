-- expand
alter table prc_report add column filters varchar(2000);
