-- expand
-- table of the scheduler library: what is due when, and who works on it
create table core_job_due (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data blob,
  execution_time timestamp not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success timestamp,
  last_failure timestamp,
  consecutive_failures int,
  last_heartbeat timestamp,
  version bigint not null,
  priority smallint,
  constraint core_job_due_pk primary key (task_name, task_instance)
);
create index core_job_due_time_ix on core_job_due (execution_time);
create index core_job_due_beat_ix on core_job_due (last_heartbeat);

create table core_job (
  id bigint not null,
  office_id bigint not null,
  job varchar(60) not null,
  paused int not null,
  failures int not null,
  last_due timestamp,
  asked_at timestamp,
  asked_by varchar(200) not null,
  version int not null,
  constraint core_job_pk primary key (id),
  constraint core_job_office_uk unique (office_id, job)
);

create table core_job_run (
  id bigint not null,
  office_id bigint not null,
  job varchar(60) not null,
  due_at timestamp not null,
  started_at timestamp not null,
  ended_at timestamp,
  outcome varchar(12) not null,
  cause varchar(12) not null,
  by_name varchar(200) not null,
  node varchar(60) not null,
  result_key varchar(100) not null,
  result_facts varchar(1000) not null,
  reason varchar(1000) not null,
  steps_done bigint not null,
  steps_total bigint not null,
  version int not null,
  constraint core_job_run_pk primary key (id)
);
create index core_job_run_job_ix on core_job_run (office_id, job, started_at);
create index core_job_run_open_ix on core_job_run (outcome, job);
