-- expand
alter table doc_memo add column fault varchar(30);
alter table doc_order add column fault varchar(30);
alter table doc_letter_out add column fault varchar(30);
alter table doc_memo add column paper_outcome varchar(30);
