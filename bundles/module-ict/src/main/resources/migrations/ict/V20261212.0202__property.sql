-- expand
-- numbers under which those who keep assets and buy know a device that waits for its disposal, and a part that is to be bought
alter table ict_equipment add column disposal_no varchar(60) default '' not null;
alter table ict_part add column purchase_no varchar(60);
