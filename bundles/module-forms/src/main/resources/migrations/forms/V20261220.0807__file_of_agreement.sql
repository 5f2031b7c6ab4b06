-- expand
-- file of the paper by which an asking was agreed (monitoring MON-23; kinds-documents 9)
alter table frm_ask add column agreed_file varchar(40);
