-- expand
-- each filter of a list reads its rows in the order of the list
create index frm_answer_ask_ix on frm_answer (office_id, ask_id, id desc);
create index frm_ask_design_ix on frm_ask (office_id, design_id, id desc);
create index frm_kind_sort_ix on frm_kind (office_id, sort, id desc);
