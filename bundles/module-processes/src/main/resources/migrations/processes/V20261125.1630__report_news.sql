-- expand
alter table prc_report add column to_news boolean;
