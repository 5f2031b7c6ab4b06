-- expand
create index leg_discipline_complaint_ix on leg_discipline (office_id, complaint_id);
