-- expand
-- papers are kept for a time and stand on lists of what may be destroyed, as letters that came do; those that were filed before get the
-- usual class, and their day by the morning job
alter table doc_letter_out add column filed_at varchar(120);
alter table doc_letter_out add column retention varchar(40);
alter table doc_letter_out add column kept_until date;
alter table doc_memo add column filed_at varchar(120);
alter table doc_memo add column retention varchar(40);
alter table doc_memo add column kept_until date;
update doc_letter_out set retention = '10Y' where state = 'FILED';
update doc_memo set retention = '10Y' where state = 'FILED';
create index doc_letter_out_kept_until_ix on doc_letter_out (office_id, kept_until);
create index doc_memo_kept_until_ix on doc_memo (office_id, kept_until);
