-- expand
-- orders, announcements and certificates are addressed to nobody
alter table doc_memo alter column addressee drop not null;
alter table doc_letter_out alter column addressee drop not null;
alter table doc_order alter column addressee drop not null;
