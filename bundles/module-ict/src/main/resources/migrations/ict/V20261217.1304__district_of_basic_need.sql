-- expand
-- sub-districts of one name lie in several districts (policyplan PLAN-63, ict ICT-74)
alter table ict_basic_need add column district varchar(100) default '' not null;
drop index ict_basic_need_fiscal_year_area_indicator_name_uk;
create unique index ict_basic_need_fiscal_year_district_area_indicator_name_uk on ict_basic_need (office_id, fiscal_year, district, area, indicator_name);
