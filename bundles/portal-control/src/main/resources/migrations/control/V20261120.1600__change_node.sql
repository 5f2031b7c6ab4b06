-- expand
alter table ctl_change add column node varchar(60);
