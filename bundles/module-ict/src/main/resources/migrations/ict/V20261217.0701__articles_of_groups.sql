-- expand
-- articles of every group, with files and tags, which are read until their next version is published (policyplan PLAN-90, ict ICT-33)
alter table ict_article add column tags varchar(200);
alter table ict_article add column files varchar(120);
alter table ict_article add column previous_id bigint;
create index ict_article_previous_ix on ict_article (office_id, previous_id);
create index ict_article_group_unit_ix on ict_article (office_id, group_unit_id, id desc);
