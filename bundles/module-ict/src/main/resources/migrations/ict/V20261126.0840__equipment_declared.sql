-- expand
-- devices become a declared kind over the same table; what the version before adds meanwhile has the defaults, and nobody knows who
-- made those that are there, and when
alter table ict_equipment alter column state set data type varchar(30);
alter table ict_equipment alter column former_state set data type varchar(30);
alter table ict_equipment add column creator_id bigint default 9223372036854775807 not null;
alter table ict_equipment add column author varchar(200) default 'Khet Portal' not null;
alter table ict_equipment add column created_at timestamp default '2026-11-26 00:00:00' not null;
alter table ict_equipment add column reason varchar(500) default '' not null;
alter table ict_equipment add column folded varchar(1000) default '' not null;
update ict_equipment set folded = search_text, created_at = current_timestamp;
create index ict_equipment_new_ix on ict_equipment (office_id, id desc);
create index ict_equipment_state_new_ix on ict_equipment (office_id, state, id desc);
create index ict_equipment_unit_new_ix on ict_equipment (office_id, unit_id, id desc);
create index ict_equipment_school_new_ix on ict_equipment (office_id, school_id, id desc);
