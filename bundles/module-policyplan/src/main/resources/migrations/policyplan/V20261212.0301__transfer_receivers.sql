-- expand
alter table pol_transfer_line add column school_id bigint;
alter table pol_transfer_line add column unit_id bigint;
