-- expand
alter table fin_claim add column papers_kind_id bigint;
