-- expand
-- of which day the pupils of a small school are, and which schools have no count (policyplan PLAN-69)
alter table pol_plan add column small_uncounted varchar(4000);
alter table pol_plan_small add column as_of date;
alter table pol_plan_version_small add column as_of date;
