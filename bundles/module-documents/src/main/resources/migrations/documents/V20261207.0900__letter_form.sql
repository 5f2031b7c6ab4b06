-- expand
-- the form of the office by which schools answer a letter
alter table doc_letter_out add column form_key varchar(60);
