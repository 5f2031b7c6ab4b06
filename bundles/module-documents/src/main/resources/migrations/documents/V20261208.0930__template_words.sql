-- expand
-- a template as words with fields between braces
alter table doc_template add column words_text varchar(8000);
