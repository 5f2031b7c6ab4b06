-- expand
alter table prc_task add column planned_days int;
alter table prc_task add column paused_days int default 0 not null;
-- of tasks that are there: the days between the planned begin and the due day, which were planned anew together
update prc_task set planned_days = {fn timestampdiff(SQL_TSI_DAY, timestamp(planned_from, time('00:00:00')), timestamp(due_on, time('00:00:00')))}
  where planned_from is not null and due_on >= planned_from;
