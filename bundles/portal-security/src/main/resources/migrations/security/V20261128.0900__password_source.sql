-- expand
alter table sec_account add column password_source varchar(12) default 'PORTAL' not null;
