-- expand
-- A limit may hold for purchases by one method only.
alter table fin_limit add column method varchar(40);
