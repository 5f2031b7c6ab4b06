-- expand
alter table vch_contract add column previous_id bigint;
alter table vch_contract add column version_no integer default 1 not null;
