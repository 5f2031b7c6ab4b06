-- expand
alter table doc_order_basis add column law_type varchar(60);
alter table doc_order_basis add column law_id bigint;
alter table doc_order_basis add column law_title varchar(200);
