-- expand
-- who made the account: somebody who opened it, or the office's directory at the first sign-in
alter table sec_account add column made_by varchar(12) default 'PORTAL' not null;
