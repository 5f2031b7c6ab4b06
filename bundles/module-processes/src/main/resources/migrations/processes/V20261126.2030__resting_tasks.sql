-- expand
alter table prc_task add column was_asked boolean default false not null;
