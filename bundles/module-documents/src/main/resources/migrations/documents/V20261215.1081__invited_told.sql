-- expand
-- whether somebody was told of the invitation: who stands there already was
alter table doc_meeting_person add column told boolean;
update doc_meeting_person set told = true;
