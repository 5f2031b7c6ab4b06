-- expand
-- board, own tasks and calendar read the rows of a state by their day, without the rows themselves
create index prc_case_state_due_ix on prc_case (office_id, state, due_on, id);
create index prc_task_state_due_ix on prc_task (office_id, state, due_on, id, person_id, creator_id);
create index prc_task_doer_ix on prc_task (office_id, person_id, state, due_on, id);
-- the page of a school asks which steps it has a part in
create index prc_task_school_of_ix on prc_task_school (office_id, school_id, record_id);
