-- expand
alter table fin_cheque add column payee_reason varchar(300);
