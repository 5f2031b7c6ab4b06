-- expand
alter table mon_result add column given_result decimal(18,2);
update mon_result set given_result = result where source <> 'TYPED';
