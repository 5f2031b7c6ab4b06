-- expand
alter table mon_item alter column owner_id drop not null;
