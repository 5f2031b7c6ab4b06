-- expand
alter table pol_school_plan add column reminded_on date;
