-- expand
-- the centre is reminded of letters to be answered that no unit has
alter table doc_letter_in add column reminded_on date;
-- who reads a secret letter in the unit to which it is handed on
alter table doc_unit_entry add column next_reader_id bigint;
