-- expand
-- words and sort of a question come from the bank: a field that names one need not say them
alter table frm_field alter column sort drop not null;
alter table frm_field alter column label drop not null;
