-- expand
-- the order of the module that puts a roster in force (core CORE-124)
alter table doc_duty_roster add column order_ref_id bigint;
