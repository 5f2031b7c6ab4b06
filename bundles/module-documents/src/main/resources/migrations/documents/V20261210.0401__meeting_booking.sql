-- expand
create table doc_meeting_booking (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  booked_type varchar(60),
  booked_id bigint,
  booked_title varchar(200) not null,
  constraint doc_meeting_booking_pk primary key (id)
);
create index doc_meeting_booking_record_ix on doc_meeting_booking (office_id, record_id, line_no);
