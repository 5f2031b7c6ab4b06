-- expand
-- a letter that came names the letter that answered it, and letter and entry the day on which it went out
alter table doc_letter_in add column answer_type varchar(60);
alter table doc_letter_in add column answer_id bigint;
alter table doc_letter_in add column answer_title varchar(200);
alter table doc_letter_in add column answered_on date;
alter table doc_unit_entry add column answered_on date;
