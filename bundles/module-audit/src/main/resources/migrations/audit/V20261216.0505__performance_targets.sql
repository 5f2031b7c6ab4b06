-- expand
-- indicators with their targets, and what was reported of them, beside the project (other-groups AUD-08)
alter table aud_performance_line add column indicator_targets varchar(2000);
alter table aud_performance_line add column told_results varchar(2000);
