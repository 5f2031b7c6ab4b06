-- expand
-- since when a source of traffic logs has no batch any more, and whether it is not used any more
alter table ict_log_batch add column missing_since date;
alter table ict_log_batch add column source_ended boolean default false not null;
create index ict_log_batch_missing_ix on ict_log_batch (office_id, missing_since);
