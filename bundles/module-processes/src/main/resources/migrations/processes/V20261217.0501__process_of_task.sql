-- expand
-- steps are grouped and filtered by the process of their case; those that are there take it from their case
alter table prc_task add column process_id bigint;
update prc_task set process_id = (
  select c.process_id from prc_case c where c.office_id = prc_task.office_id and c.id = prc_task.matter_id);
create index prc_task_process_ix on prc_task (office_id, process_id, id desc);
