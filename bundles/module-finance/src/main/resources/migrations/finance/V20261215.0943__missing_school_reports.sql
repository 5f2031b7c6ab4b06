-- expand
alter table fin_school_report add column urged_on date;
