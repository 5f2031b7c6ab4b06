-- expand
-- who moves on a later day works where it is until then
alter table core_person add column next_unit_id bigint;
alter table core_person add column moves_on date;
alter table core_person add constraint core_person_next_unit_fk foreign key (next_unit_id) references core_unit (id);
create index core_person_next_unit_ix on core_person (next_unit_id);
-- who goes on with what an ended unit owns, and when that was looked after at its end
alter table core_unit add column successor_id bigint;
alter table core_unit add column settled_on date;
alter table core_unit add constraint core_unit_successor_fk foreign key (successor_id) references core_unit (id);
-- units that ended before this were handed over when they were
update core_unit set settled_on = until_day where until_day < current_date;
create index core_unit_successor_ix on core_unit (successor_id);
