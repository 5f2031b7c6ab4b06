-- expand
-- whose work it was, and what the report of a year tells of it (ict F16, ICT-97)
alter table ict_improvement add column unit_id bigint;
alter table ict_improvement add column school_id bigint;
alter table ict_improvement add column benefit varchar(1000);
alter table ict_improvement add column problems varchar(1000);
alter table ict_improvement add column next_words varchar(1000);
create index ict_improvement_until_day_ix on ict_improvement (office_id, until_day);
create index ict_improvement_unit_ix on ict_improvement (office_id, unit_id, id desc);
create index ict_improvement_school_ix on ict_improvement (office_id, school_id, id desc);
