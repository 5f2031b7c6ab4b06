-- expand
alter table mon_round add column late_told_on date;
