-- expand
-- each filter of a list reads its rows in the order of the list
create index sup_advice_visit_ix on sup_advice (office_id, visit_id, id desc);
create index sup_curriculum_sort_ix on sup_curriculum (office_id, sort, id desc);
create index sup_innovation_sort_ix on sup_innovation (office_id, sort, id desc);
create index sup_innovation_subject_code_ix on sup_innovation (office_id, subject_code, id desc);
create index sup_raise_test_code_ix on sup_raise (office_id, test_code, id desc);
create index sup_raise_subject_code_ix on sup_raise (office_id, subject_code, id desc);
create index sup_recommendation_assessment_round_ix on sup_recommendation (office_id, assessment_round, id desc);
create index sup_recommendation_standard_code_ix on sup_recommendation (office_id, standard_code, id desc);
create index sup_sar_own_level_ix on sup_sar (office_id, own_level, id desc);
create index sup_sar_office_level_ix on sup_sar (office_id, office_level, id desc);
create index sup_test_result_grade_code_ix on sup_test_result (office_id, grade_code, id desc);
create index sup_test_result_subject_code_ix on sup_test_result (office_id, subject_code, id desc);
create index sup_visit_sort_ix on sup_visit (office_id, sort, id desc);
create index sup_visit_school_term_ix on sup_visit (office_id, school_term, id desc);
