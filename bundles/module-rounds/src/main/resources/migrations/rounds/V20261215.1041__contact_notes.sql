-- expand
-- The last contact with a school that owes.
alter table rnd_submission add column contact_note varchar(500);
alter table rnd_submission add column contacted_on date;
