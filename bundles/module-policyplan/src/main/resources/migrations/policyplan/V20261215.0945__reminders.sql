-- expand
alter table pol_fund_line add column urged_on date;
alter table pol_entitlement add column urged_on date;
alter table pol_allocation add column order_told_on date;
-- what ended before this is told to nobody any more
update pol_entitlement set urged_on = current_date where end_on < current_date;
update pol_allocation set order_told_on = current_date where order_until < current_date;
