-- expand
-- an answer in words to a request for data (policyplan PLAN-61)
alter table rnd_data_request add column answer varchar(4000);
