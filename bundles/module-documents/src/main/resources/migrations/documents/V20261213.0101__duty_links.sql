-- expand
alter table doc_frame_duty add column process_type varchar(60);
alter table doc_frame_duty add column process_id bigint;
alter table doc_frame_duty add column process_title varchar(200);
update doc_frame_duty set process_type = '', process_id = 0, process_title = process_code
  where process_code is not null and process_code <> '';
alter table doc_frame add column unlinked int not null default 0;
