-- expand
-- when the office registered a letter of a school
alter table doc_school_letter add column registered_at timestamp;
update doc_school_letter set registered_at =
  (select l.received_at from doc_letter_in l where l.id = doc_school_letter.letter_id and l.office_id = doc_school_letter.office_id)
  where letter_id is not null;
