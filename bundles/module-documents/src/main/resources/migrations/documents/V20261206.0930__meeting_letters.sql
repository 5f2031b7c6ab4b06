-- expand
alter table doc_meeting add column invitation_type varchar(60);
alter table doc_meeting add column invitation_id bigint;
alter table doc_meeting add column invitation_title varchar(200);
alter table doc_meeting_plan add column circular_type varchar(60);
alter table doc_meeting_plan add column circular_id bigint;
alter table doc_meeting_plan add column circular_title varchar(200);
