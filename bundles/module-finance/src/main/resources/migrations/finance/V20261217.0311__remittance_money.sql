-- expand
-- What is remitted is paid out of the kinds of money that withheld it; reminders of remittances.
alter table fin_remittance alter column fund_id drop not null;
alter table fin_remittance add column urged_on date;
create index fin_withdrawal_claim_claim_ix on fin_withdrawal_claim (claim_id);
create index fin_remittance_source_source_ix on fin_remittance_source (source_id);
-- What the treasury paid itself it withheld itself.
update fin_tax_certificate set remitted_on = paid_on where remitted_on is null and state = 'IN_FORCE'
  and exists (select 1 from fin_withdrawal_claim c join fin_withdrawal w on w.id = c.record_id
    where c.claim_id = fin_tax_certificate.claim_id and w.state = 'PAID' and w.way = 'DIRECT')
  and not exists (select 1 from fin_remittance_source s join fin_remittance r on r.id = s.record_id
    where s.source_type = 'finance.tax-certificate' and s.source_id = fin_tax_certificate.id and r.state <> 'OPEN');
-- The tax of pay lists was remitted without the portal, where that of their month is remitted.
alter table fin_pay_list add column tax_settled boolean default false not null;
update fin_pay_list set tax_settled = true where state = 'APPROVED'
  and exists (select 1 from fin_remittance r where r.office_id = fin_pay_list.office_id and r.sort = 'WITHHOLDING'
    and r.month_of = fin_pay_list.month_of and r.state <> 'OPEN');
