-- expand
-- Purchases of an item of the plan are found by it.
create index fin_purchase_plan_item_ix on fin_purchase (office_id, plan_item_id);
