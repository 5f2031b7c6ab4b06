-- expand
-- each filter of a list reads its rows in the order of the list
create index leg_appeal_sort_ix on leg_appeal (office_id, sort, id desc);
create index leg_appeal_district_ix on leg_appeal (office_id, district, id desc);
create index leg_assignment_lawyer_ix on leg_assignment (office_id, lawyer_id, id desc);
create index leg_complaint_channel_code_ix on leg_complaint (office_id, channel_code, id desc);
create index leg_complaint_district_ix on leg_complaint (office_id, district, id desc);
create index leg_court_sort_code_ix on leg_court (office_id, sort_code, id desc);
create index leg_court_district_ix on leg_court (office_id, district, id desc);
create index leg_discipline_district_ix on leg_discipline (office_id, district, id desc);
create index leg_gift_fiscal_year_ix on leg_gift (office_id, fiscal_year, id desc);
create index leg_liability_district_ix on leg_liability (office_id, district, id desc);
create index leg_measure_district_ix on leg_measure (office_id, district, id desc);
