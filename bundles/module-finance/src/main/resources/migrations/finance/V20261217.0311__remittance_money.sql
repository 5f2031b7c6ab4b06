-- expand
-- What is remitted is paid out of the kinds of money that withheld it; reminders of remittances.
alter table fin_remittance alter column fund_id drop not null;
alter table fin_remittance add column urged_on date;
-- What the treasury paid itself it withheld itself.
update fin_tax_certificate set remitted_on = paid_on where remitted_on is null and state = 'IN_FORCE'
  and exists (select 1 from fin_withdrawal_claim c join fin_withdrawal w on w.id = c.record_id
    where c.claim_id = fin_tax_certificate.claim_id and w.state = 'PAID' and w.way = 'DIRECT')
  and not exists (select 1 from fin_remittance_source s join fin_remittance r on r.id = s.record_id
    where s.source_type = 'finance.tax-certificate' and s.source_id = fin_tax_certificate.id and r.state <> 'OPEN');
