-- expand
create index fin_payment_payee_ix on fin_payment (office_id, payee_id);
alter table fin_transfer add column sums varchar(60) default '' not null;
alter table fin_withdrawal add column sums varchar(90) default '' not null;
create index fin_family_citizen_no_ix on fin_family (office_id, citizen_no_key);
create index fin_welfare_family_ix on fin_welfare (office_id, family_id);
