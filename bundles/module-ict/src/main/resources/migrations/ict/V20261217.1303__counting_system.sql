-- expand
-- EMIS and M-OBEC each say how many devices a school has (ict ICT-44)
alter table ict_mobec_count add column system varchar(30) default 'MOBEC' not null;
drop index ict_mobec_count_fiscal_year_school_device_class_uk;
create unique index ict_mobec_count_fiscal_year_school_device_class_system_uk on ict_mobec_count (office_id, fiscal_year, school_id, device_class, system);
