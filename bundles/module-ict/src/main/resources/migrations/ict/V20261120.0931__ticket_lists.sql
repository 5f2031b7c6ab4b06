-- expand
-- every list of the register: its filter, then the order of the numbers, then the key, so that the index alone answers
create index ict_ticket_number_ix on ict_ticket (office_id, number_key desc, id);
create index ict_ticket_open_ix on ict_ticket (office_id, is_open, number_key desc, id);
create index ict_ticket_state_ix on ict_ticket (office_id, state, number_key desc, id);
create index ict_ticket_priority_ix on ict_ticket (office_id, priority, number_key desc, id);
create index ict_ticket_category_ix on ict_ticket (office_id, category, number_key desc, id);
create index ict_ticket_unit_ix on ict_ticket (office_id, unit_id, number_key desc, id);
create index ict_ticket_school_ix on ict_ticket (office_id, school_id, number_key desc, id);
create index ict_ticket_technician_ix on ict_ticket (office_id, technician_id, number_key desc, id);
create index ict_ticket_requester_ix on ict_ticket (office_id, requester_id, number_key desc, id);
create index ict_ticket_recorder_ix on ict_ticket (office_id, recorder_id, number_key desc, id);
create index ict_ticket_reported_ix on ict_ticket (office_id, reported_at desc, id);
create index ict_ticket_unit_name_ix on ict_ticket (office_id, unit_name, number_key desc, id);
create index ict_ticket_tech_name_ix on ict_ticket (office_id, technician_name, number_key desc, id);
