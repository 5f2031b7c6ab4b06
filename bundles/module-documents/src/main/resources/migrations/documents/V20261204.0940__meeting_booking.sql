-- expand
alter table doc_meeting add column booking_type varchar(60);
alter table doc_meeting add column booking_id bigint;
alter table doc_meeting add column booking_title varchar(200);
