-- expand
-- what refers to a record is found in the order of its list
create index frm_answer_entry_ix on frm_answer (office_id, entry_id, id desc);
create index frm_ask_compare_ix on frm_ask (office_id, compare_id, id desc);
create index frm_ask_edition_ix on frm_ask (office_id, edition_id, id desc);
create index frm_kind_live_ix on frm_kind (office_id, live_id, id desc);
