-- expand
drop index doc_letter_in_letter_on_ix;
create index doc_letter_in_of_day_ix on doc_letter_in (office_id, letter_on, letter_no, id);
