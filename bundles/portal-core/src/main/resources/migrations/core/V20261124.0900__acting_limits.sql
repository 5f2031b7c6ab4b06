-- expand
alter table core_absence add column cancelled boolean default false not null;
alter table core_deputy add column modules varchar(400) default '' not null;
