-- expand
-- what refers to a record is found in the order of its list
create index trn_certificate_nomination_ix on trn_certificate (office_id, nomination_id, id desc);
create index trn_induction_course_ix on trn_induction (office_id, course_id, id desc);
create index trn_need_plan_ix on trn_need (office_id, plan_id, id desc);
