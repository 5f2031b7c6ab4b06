-- expand
-- what refers to a record is found in the order of its list
create index leg_appeal_discipline_ix on leg_appeal (office_id, discipline_id, id desc);
create index leg_measure_discipline_ix on leg_measure (office_id, discipline_id, id desc);
