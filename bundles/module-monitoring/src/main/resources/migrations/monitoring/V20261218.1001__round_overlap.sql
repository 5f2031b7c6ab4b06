-- expand
alter table mon_round add column overlap_warning varchar(500);
