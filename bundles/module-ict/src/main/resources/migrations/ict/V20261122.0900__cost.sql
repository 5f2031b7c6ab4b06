-- expand
-- what a repair cost in baht: parts and bills together
alter table ict_ticket add column cost decimal(15,2) default 0 not null;
