-- expand
-- Receivers of money are told of its last day, once at a time (policyplan J.2)
alter table pol_notice add column urged_on date;
