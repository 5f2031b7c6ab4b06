-- expand
alter table prc_case add column order_key varchar(100);
create index prc_case_order_key_ix on prc_case (office_id, order_key);
