-- expand
alter table fin_welfare add column papers_kind_id bigint;
alter table fin_receipt add column interest boolean default false not null;
