-- expand
alter table prc_task_need add column code varchar(40);
