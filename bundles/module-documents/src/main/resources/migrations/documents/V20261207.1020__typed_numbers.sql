-- expand
-- the number of a register that is kept by hand
alter table doc_memo add column hand_number varchar(60);
alter table doc_order add column hand_number varchar(60);
alter table doc_letter_out add column hand_number varchar(60);
