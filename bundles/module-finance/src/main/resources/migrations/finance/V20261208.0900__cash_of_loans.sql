-- expand
-- Cash that comes back of a loan makes a receipt, which names the loan and the spending line that has the money again.
alter table fin_receipt add column loan_id bigint;
alter table fin_receipt add column line_id bigint;
create index fin_receipt_loan_ix on fin_receipt (office_id, loan_id);
create index fin_receipt_line_ix on fin_receipt (line_id);
alter table fin_loan add column cash_book_id bigint;
alter table fin_loan add column cash_account_id bigint;
