-- expand
alter table rnd_collection add column form_key varchar(60);
