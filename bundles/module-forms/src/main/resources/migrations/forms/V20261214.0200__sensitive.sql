-- expand
-- registers of an office that tell about people: sensitive fields, who sees them, what the list leaves for; decimals of a number
alter table frm_kind add column personal boolean default false not null;
alter table frm_grant add column may_see_sensitive boolean default false not null;
alter table frm_field add column sensitive boolean default false not null;
alter table frm_field add column places int;
