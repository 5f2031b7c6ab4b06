-- expand
-- rights in a register of the office for whoever has a role
alter table frm_grant add column role_code varchar(60);
