-- expand
-- for what the own rate of an entitlement is paid (policyplan E-10, PLAN-38, 39); until now it was taken for each month
alter table pol_entitlement add column own_per varchar(30);
update pol_entitlement set own_per = 'MONTH' where own_rate is not null;
