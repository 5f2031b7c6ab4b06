-- expand
-- orders, announcements and certificates are kept for a time and stand on lists of what may be destroyed, as letters and memos do
alter table doc_order add column filed_at varchar(120);
alter table doc_order add column retention varchar(40);
alter table doc_order add column kept_until date;
create index doc_order_kept_until_ix on doc_order (office_id, kept_until);
