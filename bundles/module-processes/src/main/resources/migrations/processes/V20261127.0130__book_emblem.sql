-- expand
alter table prc_book add column emblem boolean;
