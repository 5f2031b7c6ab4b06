-- expand
-- how often a school printed the receipt of its letter (core CORE-148)
alter table doc_school_letter add column prints decimal(18,0) not null default 0;
