-- expand
alter table pol_allocation add column result_no varchar(60);
alter table pol_allocation add column result_on date;
