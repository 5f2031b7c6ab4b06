-- expand
-- by what a device is searched, and what no other device may have; all three are written with the device
alter table ict_equipment add column search_text varchar(1000) default '' not null;
update ict_equipment
  set search_text = lower(asset_no || ' ' || name || ' ' || brand || ' ' || property_no || ' ' || serial_no);
alter table ict_equipment add column property_key varchar(100);
alter table ict_equipment add column serial_key varchar(130);
alter table ict_equipment add constraint ict_equipment_property_uk unique (office_id, property_key);
alter table ict_equipment add constraint ict_equipment_serial_uk unique (office_id, serial_key);
