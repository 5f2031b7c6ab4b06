-- expand
-- how many records of one form have a unit, school or person: the older indexes of keys are without the form
create index frm_record_k1_form_ix on frm_record (office_id, design_id, k1_id, id desc);
create index frm_record_k2_form_ix on frm_record (office_id, design_id, k2_id, id desc);
create index frm_record_k3_form_ix on frm_record (office_id, design_id, k3_id, id desc);
create index frm_record_k4_form_ix on frm_record (office_id, design_id, k4_id, id desc);
