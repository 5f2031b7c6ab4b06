-- expand
-- the rest of a school's record; latitude and longitude are degrees of WGS 84, both or none
alter table core_school add column kind varchar(40) default '' not null;
alter table core_school add column lowest_grade varchar(40) default '' not null;
alter table core_school add column highest_grade varchar(40) default '' not null;
alter table core_school add column sub_district varchar(80) default '' not null;
alter table core_school add column village varchar(120) default '' not null;
alter table core_school add column latitude decimal(8,6);
alter table core_school add column longitude decimal(9,6);
alter table core_school add column head varchar(200) default '' not null;
