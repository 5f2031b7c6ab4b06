-- expand
-- which schools do the steps of schools of one case
alter table prc_case add column school_scope varchar(30);
alter table prc_case add column school_value varchar(2000);
