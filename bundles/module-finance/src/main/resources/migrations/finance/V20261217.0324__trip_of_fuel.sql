-- expand
-- Fuel names its trip in the log of the directorate group.
alter table fin_fuel add column trip_type varchar(60);
alter table fin_fuel add column trip_id bigint;
alter table fin_fuel add column trip_title varchar(200);
