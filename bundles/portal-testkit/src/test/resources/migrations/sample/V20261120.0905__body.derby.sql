-- expand
alter table smp_paper add column body clob(16M);
