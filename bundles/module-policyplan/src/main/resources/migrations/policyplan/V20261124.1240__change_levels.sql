-- expand
alter table pol_change_school add column levels varchar(100);
