-- expand
-- many changed records are stored in parts, each in a transaction of its own; how many rows are not stored with it
alter table core_import add column rows_left int default 0 not null;
