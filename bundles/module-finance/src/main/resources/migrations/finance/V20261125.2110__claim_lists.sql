-- expand
-- each claim that is registered is compared with those of the same invoice
create index fin_claim_invoice_ix on fin_claim (office_id, invoice_no);
-- tabs of the list: the own claims, those with an exception
create index fin_claim_creator_ix on fin_claim (office_id, creator_id, id desc);
create index fin_claim_exceptions_ix on fin_claim (office_id, exceptions);
