-- expand
alter table fin_purchase add column left_then decimal(15,2);
