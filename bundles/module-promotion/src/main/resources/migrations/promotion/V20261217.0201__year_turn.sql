-- expand
alter table prm_learner add column next_grade varchar(40);
create index prm_youth_unit_state_ix on prm_youth_unit (office_id, state, id desc);
alter table prm_youth_leader add column leader_person_id bigint;
alter table prm_youth_leader alter column leader drop not null;
