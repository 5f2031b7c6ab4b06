-- expand
-- what refers to a record is found in the order of its list
create index ict_account_request_study_ix on ict_account_request (office_id, study_id, id desc);
create index ict_address_equipment_ix on ict_address (office_id, equipment_id, id desc);
create index ict_device_proposal_device_ix on ict_device_proposal (office_id, device_id, id desc);
create index ict_outage_site_ix on ict_outage (office_id, site_id, id desc);
create index ict_part_material_ix on ict_part (office_id, material_id, id desc);
create index ict_part_ticket_ix on ict_part (office_id, ticket_id, id desc);
create index ict_study_medium_ix on ict_study (office_id, medium_id, id desc);
