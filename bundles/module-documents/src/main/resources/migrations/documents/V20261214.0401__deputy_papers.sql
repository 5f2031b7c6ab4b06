-- expand
alter table doc_frame_deputy add column papers varchar(1000);
