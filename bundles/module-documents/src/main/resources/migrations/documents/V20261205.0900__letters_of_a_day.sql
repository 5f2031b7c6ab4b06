-- expand
-- registering a letter asks for those of the same day before it, in registers of a million too
create index doc_letter_in_letter_on_ix on doc_letter_in (office_id, letter_on, id);
