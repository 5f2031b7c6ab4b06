-- expand
alter table mon_item add column offered_type varchar(60);
alter table mon_item add column offered_id bigint;
alter table mon_item add column offered_title varchar(200);
alter table mon_item add column apart boolean not null default false;
