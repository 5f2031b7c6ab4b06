-- expand
alter table doc_callback add column effective date;
create index doc_order_about_ix on doc_order (office_id, about_type, about_id);
create index doc_memo_about_ix on doc_memo (office_id, about_type, about_id);
