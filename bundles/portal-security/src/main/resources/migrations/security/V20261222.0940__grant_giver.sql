-- expand
-- which person gave a role by hand, and on which day; unknown of what was given before
alter table sec_grant add column given_by bigint;
alter table sec_grant add column given_on date;
