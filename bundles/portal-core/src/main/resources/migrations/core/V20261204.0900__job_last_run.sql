-- expand
-- the newest run of a job, so that a list of jobs does not look for it among all that ever ran
alter table core_job add column last_run bigint;
update core_job set last_run = (select max(r.id) from core_job_run r
  where r.office_id = core_job.office_id and r.job = core_job.job);
