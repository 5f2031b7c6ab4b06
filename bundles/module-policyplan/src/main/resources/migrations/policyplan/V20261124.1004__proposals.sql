-- expand
alter table pol_project add column use_line_id bigint;
alter table pol_project add column use_reason varchar(2000);
alter table pol_request_round add column entitled_item_id bigint;
alter table pol_request_round add column entitled_unit_id bigint;
