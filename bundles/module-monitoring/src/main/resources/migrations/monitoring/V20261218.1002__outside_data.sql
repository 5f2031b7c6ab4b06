-- expand
alter table mon_outside add column data_from_type varchar(60);
alter table mon_outside add column data_from_id bigint;
alter table mon_outside add column data_from_title varchar(200);
