-- expand
-- an import of the same file goes on with the one that ended in the middle; empty for those that were stored before
alter table core_import add column file_sum varchar(64) default '' not null;
