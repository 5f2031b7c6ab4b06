-- expand
-- Files of chapters that no page of a published book shows, frozen with it; 22 characters each.
alter table prc_book add column attached varchar(8800);
