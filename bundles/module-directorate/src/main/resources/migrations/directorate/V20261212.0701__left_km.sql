-- expand
-- vehicles are due for service by kilometres too (directorate DIR-12)
alter table dir_vehicle add column left_km int;
update dir_vehicle set left_km = service_km - odometer where service_km is not null;
create index dir_service_check_ix on dir_service (office_id, vehicle_check_id);
