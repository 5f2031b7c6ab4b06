-- expand
-- a project whose result nobody told is not behind (other-groups AUD-08)
alter table aud_performance_line alter column gap_percent drop not null;
