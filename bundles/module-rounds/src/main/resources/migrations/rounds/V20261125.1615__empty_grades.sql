-- expand
-- collections that were made before go on as they began
alter table rnd_collection add column empty_grades boolean default true not null;
