-- expand
-- each filter of a list reads its rows in the order of the list
create index trn_award_level_code_ix on trn_award (office_id, level_code, id desc);
create index trn_course_sort_code_ix on trn_course (office_id, sort_code, id desc);
create index trn_course_fiscal_year_ix on trn_course (office_id, fiscal_year, id desc);
create index trn_learning_sort_code_ix on trn_learning (office_id, sort_code, id desc);
create index trn_learning_fiscal_year_ix on trn_learning (office_id, fiscal_year, id desc);
create index trn_licence_sort_code_ix on trn_licence (office_id, sort_code, id desc);
create index trn_need_fiscal_year_ix on trn_need (office_id, fiscal_year, id desc);
create index trn_need_sort_code_ix on trn_need (office_id, sort_code, id desc);
create index trn_nomination_school_ix on trn_nomination (office_id, school_id, id desc);
create index trn_nomination_awarded_year_ix on trn_nomination (office_id, awarded_year, id desc);
create index trn_plan_fiscal_year_ix on trn_plan (office_id, fiscal_year, id desc);
create index trn_study_sort_code_ix on trn_study (office_id, sort_code, id desc);
