-- expand
-- whoever leaves a committee reads its case no more (other-groups HR-21); of readers before, those who sit on it now are of it
alter table leg_complaint_reader add column of_committee boolean default false not null;
update leg_complaint_reader set of_committee = true where exists (
  select 1 from leg_complaint_member m
  where m.record_id = leg_complaint_reader.record_id and m.person_id = leg_complaint_reader.person_id);
alter table leg_discipline_reader add column of_committee boolean default false not null;
update leg_discipline_reader set of_committee = true where exists (
  select 1 from leg_discipline_member m
  where m.record_id = leg_discipline_reader.record_id and m.person_id = leg_discipline_reader.person_id);
