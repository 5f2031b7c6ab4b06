-- expand
-- Who decides about a transfer outside of the office; of those that were sent already it was the governor.
alter table pol_transfer add column gov_body varchar(200);
update pol_transfer set gov_body = 'ผู้ว่าราชการจังหวัด' where state = 'AT_GOVERNOR' or gov_no is not null;
