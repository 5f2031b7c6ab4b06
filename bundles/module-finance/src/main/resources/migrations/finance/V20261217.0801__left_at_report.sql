-- expand
alter table fin_purchase add column left_then decimal(15,2);
create index fin_purchase_vendor_ix on fin_purchase (office_id, vendor_id);
