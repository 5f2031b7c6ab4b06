-- expand
alter table doc_meeting_person add column for_person_id bigint;
alter table doc_meeting_person add column for_outsider varchar(200);
