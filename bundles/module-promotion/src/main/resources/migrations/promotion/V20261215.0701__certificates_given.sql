-- expand
alter table prm_activity add column certificates int default 0 not null;
