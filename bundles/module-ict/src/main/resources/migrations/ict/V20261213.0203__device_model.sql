-- expand
-- brand and model of a device are two fields (ict C.2); what was typed as both stays as it is
alter table ict_equipment add column model varchar(60);
