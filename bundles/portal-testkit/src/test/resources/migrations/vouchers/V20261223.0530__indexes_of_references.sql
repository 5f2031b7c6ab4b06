-- expand
-- what refers to a record is found in the order of its list
create index vch_contract_previous_ix on vch_contract (office_id, previous_id, id desc);
create index vch_site_visit_earlier_ix on vch_site_visit (office_id, earlier_id, id desc);
