-- expand
-- each filter of a list reads its rows in the order of the list
create index dir_booking_room_ix on dir_booking (office_id, room_id, id desc);
create index dir_check_vehicle_ix on dir_check (office_id, vehicle_id, id desc);
create index dir_check_all_good_ix on dir_check (office_id, all_good, id desc);
create index dir_complaint_channel_ix on dir_complaint (office_id, channel, id desc);
create index dir_control_plan_control_year_ix on dir_control_plan (office_id, control_year_id, id desc);
create index dir_defect_dangerous_ix on dir_defect (office_id, dangerous, id desc);
create index dir_fuel_vehicle_ix on dir_fuel (office_id, vehicle_id, id desc);
create index dir_fuel_sort_ix on dir_fuel (office_id, sort, id desc);
create index dir_fuel_unusual_ix on dir_fuel (office_id, unusual, id desc);
create index dir_information_holder_ix on dir_information (office_id, holder_id, id desc);
create index dir_information_info_class_ix on dir_information (office_id, info_class, id desc);
create index dir_information_decision_ix on dir_information (office_id, decision, id desc);
create index dir_information_late_ix on dir_information (office_id, late, id desc);
create index dir_news_sort_ix on dir_news (office_id, sort, id desc);
create index dir_service_vehicle_ix on dir_service (office_id, vehicle_id, id desc);
create index dir_service_sort_ix on dir_service (office_id, sort, id desc);
create index dir_trip_vehicle_ix on dir_trip (office_id, vehicle_id, id desc);
create index dir_vehicle_vehicle_kind_ix on dir_vehicle (office_id, vehicle_kind, id desc);
create index dir_visitor_sort_ix on dir_visitor (office_id, sort, id desc);
create index dir_welfare_rate_ix on dir_welfare (office_id, rate_id, id desc);
