-- expand
-- which device of the register has an address (ict ICT-47)
alter table ict_address add column equipment_id bigint;
