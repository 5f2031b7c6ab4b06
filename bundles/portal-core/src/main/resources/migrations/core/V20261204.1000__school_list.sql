-- expand
-- lists of a big office read these alone: in the order of names and of telephones, how many there are, which have a code
create index core_school_list_ix on core_school (office_id, name, id, until_day);
drop index core_school_name_ix;
create index core_school_phone_ix on core_school (office_id, phone, name, id, until_day);
create index core_school_code_list_ix on core_school_code (office_id, school_id);
