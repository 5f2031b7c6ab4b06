-- expand
alter table doc_letter_in add column prints decimal(18,0) not null default 0;
