-- expand
create index core_person_email_ix on core_person (office_id, lower(email));
