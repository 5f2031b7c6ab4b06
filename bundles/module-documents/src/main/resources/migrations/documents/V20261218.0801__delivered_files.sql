-- expand
-- all files of a letter are delivered beside its sealed copy and the scan of its signed sheet (core CORE-59)
alter table doc_delivery alter column files set data type varchar(860);
