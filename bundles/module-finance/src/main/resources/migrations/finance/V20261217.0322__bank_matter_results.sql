-- expand
-- An account names the kind of money of its interest; a matter of a bank keeps its receipt, its claim and its files.
alter table fin_bank_account add column interest_fund_id bigint;
alter table fin_bank_matter add column receipt_id bigint;
alter table fin_bank_matter add column claim_id bigint;
alter table fin_bank_matter add column files varchar(120);
create index fin_bank_matter_receipt_ix on fin_bank_matter (office_id, receipt_id);
update fin_bank_matter set claim_id = (select max(c.id) from fin_claim c where c.office_id = fin_bank_matter.office_id
  and c.origin_type = 'finance.bank-matter' and c.origin_id = fin_bank_matter.id and c.state <> 'CANCELLED')
  where state = 'DONE' and sort = 'FEE';
update fin_bank_matter set receipt_id = (select max(r.id) from fin_receipt r where r.office_id = fin_bank_matter.office_id
  and r.interest = true and r.state = 'ISSUED' and r.account_id = fin_bank_matter.account_id
  and r.received_on = fin_bank_matter.day_on and r.total = fin_bank_matter.amount)
  where state = 'DONE' and sort = 'INTEREST';
