-- expand
-- a great import is taken back in packets, each in a transaction of its own; 0 before somebody began
alter table core_import_trace add column packet int default 0 not null;
