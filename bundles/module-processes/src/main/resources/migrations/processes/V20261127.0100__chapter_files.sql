-- expand
alter table prc_chapter add column attachments varchar(220);
