-- expand
alter table mon_round add column newest_item_id bigint;
alter table mon_evaluation add column proposed_due date;
