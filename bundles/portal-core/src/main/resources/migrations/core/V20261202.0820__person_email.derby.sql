-- expand
-- no index by an expression here: the office's people are read through the first column
create index core_person_email_ix on core_person (office_id, email);
