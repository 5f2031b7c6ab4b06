-- expand
-- file of the paper by which a home was permitted (PROM-03; kinds-documents 9)
alter table prm_provider add column permit_file varchar(40);
