-- expand
alter table core_draft add column edition bigint default 0 not null;
