-- expand
-- when a device was bought, for how much and of which money, who uses it, and what runs on it
alter table ict_equipment add column acquired_on date;
alter table ict_equipment add column price decimal(18,2);
alter table ict_equipment add column fund varchar(40);
alter table ict_equipment add column software varchar(200) default '' not null;
alter table ict_equipment add column holder_id bigint;
create index ict_equipment_holder_ix on ict_equipment (office_id, holder_id);
