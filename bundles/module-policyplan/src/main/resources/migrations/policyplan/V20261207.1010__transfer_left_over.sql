-- expand
alter table pol_transfer_line add column left_over_id bigint;
