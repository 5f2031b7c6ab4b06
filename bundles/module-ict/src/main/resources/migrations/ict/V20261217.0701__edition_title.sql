-- expand
-- the title with which an edition of an article was published (ict ICT-33)
alter table ict_article_edition add column edition_title varchar(200);
