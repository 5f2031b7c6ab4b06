-- expand
alter table mon_result add column rated_result decimal(18,2);
update mon_result set rated_result = result where self_score is not null;
