-- expand
-- each letter by which a batch of logs is held, and the source for which its gap was reckoned (ict ICT-49)
create table ict_log_hold (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  letter varchar(100) not null,
  until_day date not null,
  freed_on date,
  constraint ict_log_hold_pk primary key (id)
);
create index ict_log_hold_record_ix on ict_log_hold (office_id, record_id, line_no);
insert into ict_log_hold (id, office_id, record_id, line_no, letter, until_day)
  select id, office_id, id, 1, hold_letter, hold_until from ict_log_batch
  where hold_letter is not null and hold_until is not null;
alter table ict_log_batch add column freed_letter varchar(100);
alter table ict_log_batch add column gap_source varchar(100);
update ict_log_batch set gap_source = source_device;
