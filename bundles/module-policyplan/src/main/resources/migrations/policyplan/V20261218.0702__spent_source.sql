-- expand
-- who says what a project has spent; until now it was always typed (PLAN-34)
alter table pol_project add column spent_from varchar(30);
update pol_project set spent_from = 'TYPED' where spent is not null;
