-- expand
alter table fin_purchase_item add column features varchar(2000);
