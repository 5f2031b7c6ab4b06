-- expand
-- what the account had left when the cheque was written, for its stub; of older cheques nobody knows
alter table fin_cheque add column after_sum decimal(15,2);
