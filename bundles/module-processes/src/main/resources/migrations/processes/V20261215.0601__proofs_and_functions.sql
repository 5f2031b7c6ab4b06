-- expand
alter table prc_task add column files varchar(220);
alter table prc_task add column actor_function varchar(40);
alter table prc_task_need add column proof_files varchar(120);
alter table prc_version_step add column actor_function varchar(40);
