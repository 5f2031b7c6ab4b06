-- expand
alter table prc_task add column actor varchar(30) default 'LEAD' not null;
alter table prc_task add column unheld boolean default false not null;
alter table prc_task add column by_hand boolean default false not null;
