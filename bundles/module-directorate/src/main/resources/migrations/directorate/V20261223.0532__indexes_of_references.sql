-- expand
-- what refers to a record is found in the order of its list
create index dir_standard_previous_ix on dir_standard (office_id, previous_id, id desc);
