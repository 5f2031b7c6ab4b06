-- expand
alter table prc_indicator add column measure_code varchar(60);
