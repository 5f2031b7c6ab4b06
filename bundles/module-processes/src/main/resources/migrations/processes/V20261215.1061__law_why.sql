-- expand
alter table prc_law add column ended_why varchar(300);
