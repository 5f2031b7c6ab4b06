-- expand
-- hidden records are in no index of the search: in a large register their words are asked of them alone
create index doc_letter_in_secret_ix on doc_letter_in (office_id, secret, id desc);
create index doc_unit_entry_secret_ix on doc_unit_entry (office_id, secret, id desc);
create index doc_letter_out_secret_ix on doc_letter_out (office_id, secret, id desc);
create index doc_delivery_secret_ix on doc_delivery (office_id, secret, id desc);
create index doc_memo_secret_ix on doc_memo (office_id, secret, id desc);
create index doc_order_secret_ix on doc_order (office_id, secret, id desc);
create index doc_seal_secret_ix on doc_seal (office_id, secret, id desc);
create index doc_meeting_members_only_ix on doc_meeting (office_id, members_only, id desc);
create index doc_resolution_members_only_ix on doc_resolution (office_id, members_only, id desc);
create index doc_appointment_private_ix on doc_appointment (office_id, is_private, id desc);
