-- expand
-- the letter that another one follows, in words
alter table doc_letter_out add column ref_words varchar(300);
