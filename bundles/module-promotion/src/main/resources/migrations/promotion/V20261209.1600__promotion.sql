-- expand
create sequence prm_seq as bigint start with 500 increment by 500;

create table prm_step (
  id bigint not null,
  office_id bigint not null,
  kind varchar(30) not null,
  record_id bigint not null,
  action varchar(40) not null,
  past varchar(40) not null,
  from_state varchar(30) not null,
  to_state varchar(30) not null,
  person_id bigint not null,
  person_name varchar(200) not null,
  for_name varchar(200) not null,
  done_at timestamp not null,
  words varchar(500) not null,
  changes varchar(4000) not null,
  answer_key varchar(80),
  constraint prm_step_pk primary key (id),
  constraint prm_step_answer_uk unique (office_id, kind, answer_key)
);
create index prm_step_record_ix on prm_step (office_id, kind, record_id);

create table prm_child (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  code varchar(30) not null,
  birth_year int not null,
  sub_district varchar(100) not null,
  district varchar(100),
  school_id bigint,
  child_status varchar(30),
  since date,
  follow_up_id bigint,
  constraint prm_child_pk primary key (id)
);
create table prm_child_status (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  status_on date not null,
  status varchar(30) not null,
  school_id bigint,
  note varchar(200),
  constraint prm_child_status_pk primary key (id)
);
create unique index prm_child_code_uk on prm_child (office_id, code);
create index prm_child_status_ix on prm_child (office_id, child_status, id desc);
create index prm_child_new_ix on prm_child (office_id, id desc);
create index prm_child_state_ix on prm_child (office_id, state, id desc);
create index prm_child_unit_ix on prm_child (office_id, unit_id, id desc);
create index prm_child_school_ix on prm_child (office_id, school_id, id desc);
create index prm_child_sub_district_ix on prm_child (office_id, sub_district);
create index prm_child_since_ix on prm_child (office_id, since);
create index prm_child_status_record_ix on prm_child_status (office_id, record_id, line_no);

create table prm_follow_up (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  sub_district varchar(100) not null,
  addressee varchar(200) not null,
  due_on date not null,
  child_count int not null,
  letter_no varchar(60),
  sent_on date,
  answered_on date,
  answer_files varchar(120),
  constraint prm_follow_up_pk primary key (id)
);
create table prm_follow_up_child (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  child_id bigint not null,
  found_status varchar(30),
  note varchar(200),
  constraint prm_follow_up_child_pk primary key (id)
);
create index prm_follow_up_new_ix on prm_follow_up (office_id, id desc);
create index prm_follow_up_state_ix on prm_follow_up (office_id, state, id desc);
create index prm_follow_up_unit_ix on prm_follow_up (office_id, unit_id, id desc);
create index prm_follow_up_sub_district_ix on prm_follow_up (office_id, sub_district);
create index prm_follow_up_due_on_ix on prm_follow_up (office_id, due_on);
create index prm_follow_up_child_record_ix on prm_follow_up_child (office_id, record_id, line_no);

create table prm_term_call (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  report_sort varchar(30) not null,
  term int not null,
  due_on date not null,
  asked int not null,
  constraint prm_term_call_pk primary key (id)
);
create unique index prm_term_call_report_sort_term_uk on prm_term_call (office_id, report_sort, term);
create index prm_term_call_new_ix on prm_term_call (office_id, id desc);
create index prm_term_call_state_ix on prm_term_call (office_id, state, id desc);
create index prm_term_call_unit_ix on prm_term_call (office_id, unit_id, id desc);
create index prm_term_call_due_on_ix on prm_term_call (office_id, due_on);

create table prm_dropout (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  term int not null,
  school_id bigint not null,
  due_on date,
  sent_on date,
  late_days int not null,
  none_left boolean not null,
  total int not null,
  constraint prm_dropout_pk primary key (id)
);
create table prm_dropout_group (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  grade varchar(40) not null,
  reason_code varchar(40) not null,
  male int not null,
  female int not null,
  helped varchar(300),
  constraint prm_dropout_group_pk primary key (id)
);
create unique index prm_dropout_term_school_uk on prm_dropout (office_id, term, school_id);
create index prm_dropout_new_ix on prm_dropout (office_id, id desc);
create index prm_dropout_state_ix on prm_dropout (office_id, state, id desc);
create index prm_dropout_unit_ix on prm_dropout (office_id, unit_id, id desc);
create index prm_dropout_school_ix on prm_dropout (office_id, school_id, id desc);
create index prm_dropout_group_record_ix on prm_dropout_group (office_id, record_id, line_no);

create table prm_screening (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  term int not null,
  school_id bigint not null,
  due_on date,
  sent_on date,
  late_days int not null,
  all_pupils int not null,
  all_screened int not null,
  all_risk int not null,
  all_problem int not null,
  all_visited int not null,
  constraint prm_screening_pk primary key (id)
);
create table prm_screening_grade (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  grade varchar(40) not null,
  pupils int not null,
  normal int not null,
  risk int not null,
  problem int not null,
  visited int not null,
  constraint prm_screening_grade_pk primary key (id)
);
create unique index prm_screening_term_school_uk on prm_screening (office_id, term, school_id);
create index prm_screening_new_ix on prm_screening (office_id, id desc);
create index prm_screening_state_ix on prm_screening (office_id, state, id desc);
create index prm_screening_unit_ix on prm_screening (office_id, unit_id, id desc);
create index prm_screening_school_ix on prm_screening (office_id, school_id, id desc);
create index prm_screening_grade_record_ix on prm_screening_grade (office_id, record_id, line_no);

create table prm_care (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  team_only boolean not null,
  school_id bigint not null,
  child_code varchar(30) not null,
  opened_on date not null,
  case_level varchar(30) not null,
  facts varchar(4000) not null,
  agency_code varchar(40),
  referred_on date,
  consent boolean,
  legal_basis varchar(300),
  consent_file varchar(80),
  outcome varchar(2000),
  number varchar(60) not null,
  number_key bigint not null,
  subject_code varchar(40) not null,
  constraint prm_care_pk primary key (id)
);
create table prm_care_team (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  constraint prm_care_team_pk primary key (id)
);
create table prm_care_step (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  step_on date not null,
  step varchar(30) not null,
  words varchar(500) not null,
  constraint prm_care_step_pk primary key (id)
);
create table prm_care_referral (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  past_on date not null,
  past_agency varchar(40) not null,
  past_basis varchar(300),
  constraint prm_care_referral_pk primary key (id)
);
create index prm_care_new_ix on prm_care (office_id, id desc);
create index prm_care_state_ix on prm_care (office_id, state, id desc);
create index prm_care_unit_ix on prm_care (office_id, unit_id, id desc);
create index prm_care_school_ix on prm_care (office_id, school_id, id desc);
create index prm_care_team_only_ix on prm_care (office_id, team_only, id desc);
create index prm_care_opened_on_ix on prm_care (office_id, opened_on);
create index prm_care_number_ix on prm_care (office_id, number_key);
create index prm_care_team_record_ix on prm_care_team (office_id, record_id, line_no);
create index prm_care_step_record_ix on prm_care_step (office_id, record_id, line_no);
create index prm_care_referral_record_ix on prm_care_referral (office_id, record_id, line_no);

create table prm_rights (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  team_only boolean not null,
  school_id bigint not null,
  child_code varchar(30) not null,
  opened_on date not null,
  case_level varchar(30) not null,
  facts varchar(4000) not null,
  agency_code varchar(40),
  referred_on date,
  consent boolean,
  legal_basis varchar(300),
  consent_file varchar(80),
  outcome varchar(2000),
  number varchar(60) not null,
  number_key bigint not null,
  subject_code varchar(40) not null,
  rights_sort varchar(30) not null,
  constraint prm_rights_pk primary key (id)
);
create table prm_rights_team (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  person_id bigint not null,
  constraint prm_rights_team_pk primary key (id)
);
create table prm_rights_step (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  step_on date not null,
  step varchar(30) not null,
  words varchar(500) not null,
  constraint prm_rights_step_pk primary key (id)
);
create table prm_rights_referral (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  past_on date not null,
  past_agency varchar(40) not null,
  past_basis varchar(300),
  constraint prm_rights_referral_pk primary key (id)
);
create index prm_rights_new_ix on prm_rights (office_id, id desc);
create index prm_rights_state_ix on prm_rights (office_id, state, id desc);
create index prm_rights_unit_ix on prm_rights (office_id, unit_id, id desc);
create index prm_rights_school_ix on prm_rights (office_id, school_id, id desc);
create index prm_rights_team_only_ix on prm_rights (office_id, team_only, id desc);
create index prm_rights_opened_on_ix on prm_rights (office_id, opened_on);
create index prm_rights_number_ix on prm_rights (office_id, number_key);
create index prm_rights_team_record_ix on prm_rights_team (office_id, record_id, line_no);
create index prm_rights_step_record_ix on prm_rights_step (office_id, record_id, line_no);
create index prm_rights_referral_record_ix on prm_rights_referral (office_id, record_id, line_no);

create table prm_safety_plan (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  school_id bigint not null,
  school_year int not null,
  topic_code varchar(40) not null,
  keeper varchar(200) not null,
  plan_files varchar(120),
  constraint prm_safety_plan_pk primary key (id)
);
create table prm_safety_measure (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  measure varchar(300) not null,
  responsible varchar(200),
  done_until date,
  constraint prm_safety_measure_pk primary key (id)
);
create unique index prm_safety_plan_school_school_year_topic_code_uk on prm_safety_plan (office_id, school_id, school_year, topic_code);
create index prm_safety_plan_new_ix on prm_safety_plan (office_id, id desc);
create index prm_safety_plan_state_ix on prm_safety_plan (office_id, state, id desc);
create index prm_safety_plan_unit_ix on prm_safety_plan (office_id, unit_id, id desc);
create index prm_safety_plan_school_ix on prm_safety_plan (office_id, school_id, id desc);
create index prm_safety_measure_record_ix on prm_safety_measure (office_id, record_id, line_no);

create table prm_accident (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  school_id bigint not null,
  happened_at timestamp not null,
  sort_code varchar(40) not null,
  place_code varchar(40) not null,
  hurt int not null,
  dead int not null,
  what_happened varchar(2000) not null,
  first_aid varchar(1000),
  pictures varchar(220),
  reported_at timestamp not null,
  late_hours int not null,
  advice varchar(2000),
  prevention varchar(2000),
  constraint prm_accident_pk primary key (id)
);
create index prm_accident_new_ix on prm_accident (office_id, id desc);
create index prm_accident_state_ix on prm_accident (office_id, state, id desc);
create index prm_accident_unit_ix on prm_accident (office_id, unit_id, id desc);
create index prm_accident_school_ix on prm_accident (office_id, school_id, id desc);
create index prm_accident_happened_at_ix on prm_accident (office_id, happened_at);
create index prm_accident_reported_at_ix on prm_accident (office_id, reported_at);

create table prm_meal_check (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  topic varchar(30) not null,
  term int not null,
  title varchar(200) not null,
  contact_id bigint not null,
  closes_on date not null,
  form_key varchar(80),
  finding varchar(3000),
  constraint prm_meal_check_pk primary key (id)
);
create index prm_meal_check_new_ix on prm_meal_check (office_id, id desc);
create index prm_meal_check_state_ix on prm_meal_check (office_id, state, id desc);
create index prm_meal_check_unit_ix on prm_meal_check (office_id, unit_id, id desc);
create index prm_meal_check_closes_on_ix on prm_meal_check (office_id, closes_on);
create index prm_meal_check_contact_ix on prm_meal_check (office_id, contact_id);

create table prm_provider (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  provider_name varchar(200) not null,
  sort_code varchar(40) not null,
  sub_district varchar(100) not null,
  contact varchar(200),
  applied_on date not null,
  plan_files varchar(220),
  learner_count int not null,
  visited_on date,
  visit_result varchar(2000),
  permit_no varchar(60),
  permitted_on date,
  next_evaluation_on date,
  evaluated_on date,
  evaluation_result varchar(30),
  evaluation_words varchar(2000),
  constraint prm_provider_pk primary key (id)
);
create table prm_provider_learner (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  child_code varchar(30) not null,
  stage varchar(100) not null,
  constraint prm_provider_learner_pk primary key (id)
);
create table prm_provider_evaluation (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  past_due_on date not null,
  past_on date not null,
  past_result varchar(30) not null,
  past_words varchar(2000),
  constraint prm_provider_evaluation_pk primary key (id)
);
create index prm_provider_new_ix on prm_provider (office_id, id desc);
create index prm_provider_state_ix on prm_provider (office_id, state, id desc);
create index prm_provider_unit_ix on prm_provider (office_id, unit_id, id desc);
create index prm_provider_applied_on_ix on prm_provider (office_id, applied_on);
create index prm_provider_next_evaluation_on_ix on prm_provider (office_id, next_evaluation_on);
create index prm_provider_learner_record_ix on prm_provider_learner (office_id, record_id, line_no);
create index prm_provider_evaluation_record_ix on prm_provider_evaluation (office_id, record_id, line_no);

create table prm_special_need (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  school_id bigint not null,
  child_code varchar(30) not null,
  grade varchar(40) not null,
  need_code varchar(40) not null,
  screened_on date not null,
  screening_tool varchar(200),
  finding varchar(1000),
  carer_needed boolean not null,
  carer_reason varchar(300),
  goals varchar(2000),
  plan_until date,
  plan_files varchar(120),
  supports varchar(1000),
  progress varchar(2000),
  constraint prm_special_need_pk primary key (id)
);
create unique index prm_special_need_child_code_need_code_uk on prm_special_need (office_id, child_code, need_code);
create index prm_special_need_new_ix on prm_special_need (office_id, id desc);
create index prm_special_need_state_ix on prm_special_need (office_id, state, id desc);
create index prm_special_need_unit_ix on prm_special_need (office_id, unit_id, id desc);
create index prm_special_need_school_ix on prm_special_need (office_id, school_id, id desc);
create index prm_special_need_screened_on_ix on prm_special_need (office_id, screened_on);
create index prm_special_need_plan_until_ix on prm_special_need (office_id, plan_until);

create table prm_carer_list (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  school_year int not null,
  receiver_id bigint not null,
  words varchar(1000),
  total_children int not null,
  total_carers int not null,
  answer varchar(1000),
  constraint prm_carer_list_pk primary key (id)
);
create table prm_carer_school (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  school_id bigint not null,
  children int not null,
  carers int not null,
  constraint prm_carer_school_pk primary key (id)
);
create unique index prm_carer_list_school_year_receiver_uk on prm_carer_list (office_id, school_year, receiver_id);
create index prm_carer_list_new_ix on prm_carer_list (office_id, id desc);
create index prm_carer_list_state_ix on prm_carer_list (office_id, state, id desc);
create index prm_carer_list_unit_ix on prm_carer_list (office_id, unit_id, id desc);
create index prm_carer_school_record_ix on prm_carer_school (office_id, record_id, line_no);

create table prm_learner (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  learner_sort varchar(30) not null,
  school_id bigint not null,
  child_code varchar(30) not null,
  grade varchar(40) not null,
  school_year int not null,
  talent_code varchar(40),
  cause_code varchar(40),
  support varchar(1000),
  constraint prm_learner_pk primary key (id)
);
create unique index prm_learner_school_year_learner_sort_school_child_code_uk on prm_learner (office_id, school_year, learner_sort, school_id, child_code);
create index prm_learner_new_ix on prm_learner (office_id, id desc);
create index prm_learner_state_ix on prm_learner (office_id, state, id desc);
create index prm_learner_unit_ix on prm_learner (office_id, unit_id, id desc);
create index prm_learner_school_ix on prm_learner (office_id, school_id, id desc);

create table prm_activity (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  number varchar(60) not null,
  number_key bigint not null,
  title varchar(300) not null,
  sort_code varchar(40) not null,
  activity_level varchar(30) not null,
  from_day date not null,
  until_day date not null,
  place varchar(200) not null,
  about varchar(2000),
  files varchar(220),
  joined int,
  summary varchar(2000),
  constraint prm_activity_pk primary key (id)
);
create table prm_activity_result (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  school_id bigint,
  event varchar(200),
  winner varchar(200),
  rank_code varchar(40),
  certificate_no varchar(60),
  constraint prm_activity_result_pk primary key (id)
);
create index prm_activity_new_ix on prm_activity (office_id, id desc);
create index prm_activity_state_ix on prm_activity (office_id, state, id desc);
create index prm_activity_unit_ix on prm_activity (office_id, unit_id, id desc);
create index prm_activity_number_ix on prm_activity (office_id, number_key);
create index prm_activity_from_day_ix on prm_activity (office_id, from_day);
create index prm_activity_result_record_ix on prm_activity_result (office_id, record_id, line_no);

create table prm_youth_unit (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  school_id bigint not null,
  school_year int not null,
  sort_code varchar(40) not null,
  unit_name varchar(200) not null,
  permit_no varchar(60),
  male int not null,
  female int not null,
  leader_count int not null,
  constraint prm_youth_unit_pk primary key (id)
);
create table prm_youth_leader (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  leader varchar(200) not null,
  qualification varchar(100),
  trained_on date,
  constraint prm_youth_leader_pk primary key (id)
);
create unique index prm_youth_unit_school_school_year_sort_code_unit_name_uk on prm_youth_unit (office_id, school_id, school_year, sort_code, unit_name);
create index prm_youth_unit_new_ix on prm_youth_unit (office_id, id desc);
create index prm_youth_unit_unit_ix on prm_youth_unit (office_id, unit_id, id desc);
create index prm_youth_unit_school_ix on prm_youth_unit (office_id, school_id, id desc);
create index prm_youth_leader_record_ix on prm_youth_leader (office_id, record_id, line_no);

create table prm_donation (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  donor varchar(200) not null,
  donor_code varchar(40) not null,
  donor_address varchar(400),
  given_on date not null,
  given_form varchar(30) not null,
  worth decimal(15,2) not null,
  what varchar(300) not null,
  school_id bigint,
  receipt_type varchar(60),
  receipt_id bigint,
  receipt_title varchar(200),
  pictures varchar(120),
  letter_no varchar(60),
  thanked_on date,
  constraint prm_donation_pk primary key (id)
);
create index prm_donation_new_ix on prm_donation (office_id, id desc);
create index prm_donation_state_ix on prm_donation (office_id, state, id desc);
create index prm_donation_unit_ix on prm_donation (office_id, unit_id, id desc);
create index prm_donation_given_on_ix on prm_donation (office_id, given_on);

create table prm_scholarship (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  fund varchar(200) not null,
  donor varchar(200) not null,
  school_year int not null,
  amount decimal(15,2) not null,
  conditions varchar(2000),
  chosen_by date not null,
  given decimal(15,2) not null,
  paid_on date,
  letter_no varchar(60),
  reported_on date,
  constraint prm_scholarship_pk primary key (id)
);
create table prm_scholarship_receiver (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  school_id bigint,
  child_code varchar(30),
  grade varchar(40),
  baht decimal(15,2),
  constraint prm_scholarship_receiver_pk primary key (id)
);
create index prm_scholarship_new_ix on prm_scholarship (office_id, id desc);
create index prm_scholarship_state_ix on prm_scholarship (office_id, state, id desc);
create index prm_scholarship_unit_ix on prm_scholarship (office_id, unit_id, id desc);
create index prm_scholarship_chosen_by_ix on prm_scholarship (office_id, chosen_by);
create index prm_scholarship_receiver_record_ix on prm_scholarship_receiver (office_id, record_id, line_no);

create table prm_practice (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  school_id bigint not null,
  sort_code varchar(40) not null,
  title varchar(300) not null,
  school_year int not null,
  activity_level varchar(30) not null,
  about varchar(3000) not null,
  files varchar(220),
  constraint prm_practice_pk primary key (id)
);
create index prm_practice_new_ix on prm_practice (office_id, id desc);
create index prm_practice_state_ix on prm_practice (office_id, state, id desc);
create index prm_practice_unit_ix on prm_practice (office_id, unit_id, id desc);
create index prm_practice_school_ix on prm_practice (office_id, school_id, id desc);

create table prm_learning_place (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  place_sort varchar(30) not null,
  place_name varchar(200) not null,
  topics varchar(1000) not null,
  sub_district varchar(100) not null,
  district varchar(100),
  map_position varchar(60),
  school_id bigint,
  contact varchar(200),
  about varchar(2000) not null,
  constraint prm_learning_place_pk primary key (id)
);
create index prm_learning_place_new_ix on prm_learning_place (office_id, id desc);
create index prm_learning_place_state_ix on prm_learning_place (office_id, state, id desc);
create index prm_learning_place_unit_ix on prm_learning_place (office_id, unit_id, id desc);
create index prm_learning_place_school_ix on prm_learning_place (office_id, school_id, id desc);
create index prm_learning_place_sub_district_ix on prm_learning_place (office_id, sub_district);

create table prm_agreement (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  party varchar(30) not null,
  partner varchar(200) not null,
  subject varchar(300) not null,
  school_id bigint,
  from_day date not null,
  until_day date,
  files varchar(120),
  reminded_on date,
  longer_until date,
  constraint prm_agreement_pk primary key (id)
);
create table prm_agreement_check (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  checked_on date,
  standard varchar(300),
  standard_met boolean,
  note varchar(300),
  constraint prm_agreement_check_pk primary key (id)
);
create index prm_agreement_new_ix on prm_agreement (office_id, id desc);
create index prm_agreement_state_ix on prm_agreement (office_id, state, id desc);
create index prm_agreement_unit_ix on prm_agreement (office_id, unit_id, id desc);
create index prm_agreement_school_ix on prm_agreement (office_id, school_id, id desc);
create index prm_agreement_from_day_ix on prm_agreement (office_id, from_day);
create index prm_agreement_until_day_ix on prm_agreement (office_id, until_day);
create index prm_agreement_check_record_ix on prm_agreement_check (office_id, record_id, line_no);

create table prm_year_summary (
  id bigint not null,
  office_id bigint not null,
  version int not null,
  state varchar(30) not null,
  creator_id bigint not null,
  author varchar(200) not null,
  created_at timestamp not null,
  reason varchar(500) not null,
  folded varchar(1000) not null,
  unit_id bigint,
  fiscal_year int not null,
  words varchar(4000),
  obstacles varchar(4000),
  counted_on date,
  constraint prm_year_summary_pk primary key (id)
);
create table prm_summary_figure (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  figure varchar(30) not null,
  counted decimal(18,2),
  fewer_than int,
  constraint prm_summary_figure_pk primary key (id)
);
create unique index prm_year_summary_fiscal_year_uk on prm_year_summary (office_id, fiscal_year);
create index prm_year_summary_new_ix on prm_year_summary (office_id, id desc);
create index prm_year_summary_state_ix on prm_year_summary (office_id, state, id desc);
create index prm_year_summary_unit_ix on prm_year_summary (office_id, unit_id, id desc);
create index prm_summary_figure_record_ix on prm_summary_figure (office_id, record_id, line_no);
