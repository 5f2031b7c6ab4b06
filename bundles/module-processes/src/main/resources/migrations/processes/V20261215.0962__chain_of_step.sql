-- expand
-- the sort of the chain on which the request of a step goes
alter table prc_version_step add column chain_sort varchar(40);
alter table prc_task add column chain_sort varchar(40);
