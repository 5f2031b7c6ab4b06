-- expand
alter table pol_school_change add column new_name varchar(200);
alter table pol_school_change add column new_sub_district varchar(100);
alter table pol_school_change add column new_lowest varchar(40);
alter table pol_school_change add column new_highest varchar(40);
alter table pol_school_change add column new_code varchar(10);
alter table pol_school_change add column founded_id bigint;
