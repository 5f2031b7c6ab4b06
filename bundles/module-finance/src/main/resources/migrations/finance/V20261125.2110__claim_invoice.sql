-- expand
-- each claim that is registered is compared with those of the same invoice
create index fin_claim_invoice_ix on fin_claim (office_id, invoice_no);
