-- expand
-- what the account had left when the cheque was written, for its stub; of older cheques nobody knows
alter table fin_cheque add column after_sum decimal(15,2);
-- payments of a cheque that was taken back are looked up by their paper
create index fin_payment_source_ix on fin_payment (office_id, source_type, source_id);
