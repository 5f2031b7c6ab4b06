-- expand
alter table smp_paper add column body text;
