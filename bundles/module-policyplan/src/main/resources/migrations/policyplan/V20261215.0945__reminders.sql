-- expand
alter table pol_fund_line add column urged_on date;
alter table pol_entitlement add column urged_on date;
alter table pol_allocation add column order_told_on date;
