-- expand
alter table prc_book add column all_laws boolean;
