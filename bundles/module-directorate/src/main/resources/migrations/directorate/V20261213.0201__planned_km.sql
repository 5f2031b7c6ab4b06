-- expand
-- a vehicle knows which kilometres follow from a planned service (directorate DIR-12)
alter table dir_vehicle add column planned_km int;
update dir_vehicle set planned_km = service_km where service_km = (
  select min(s.due_km) from dir_service s
  where s.office_id = dir_vehicle.office_id and s.vehicle_id = dir_vehicle.id and s.state = 'PLANNED');
