-- expand
-- the letter of the office that a letter answers
alter table doc_letter_in add column replies_to_id bigint;
create index doc_letter_in_ix_reply on doc_letter_in (office_id, replies_to_id);
