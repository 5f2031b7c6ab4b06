-- expand
-- a paper may be numbered by a register that the office keeps besides
alter table doc_memo add column own_book_id bigint;
alter table doc_order add column own_book_id bigint;
alter table doc_letter_out add column own_book_id bigint;
