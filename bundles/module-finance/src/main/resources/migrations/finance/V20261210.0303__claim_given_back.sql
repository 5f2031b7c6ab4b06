-- expand
-- Since when a claim waits for what is missing; of those that wait already the day on which they came is the best that is known.
alter table fin_claim add column back_on date;
update fin_claim set back_on = received_on where state = 'INCOMPLETE';
create index fin_claim_back_ix on fin_claim (office_id, back_on);
