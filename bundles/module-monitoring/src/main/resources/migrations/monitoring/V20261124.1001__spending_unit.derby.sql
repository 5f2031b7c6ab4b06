-- expand
alter table mon_spending alter column unit_id null;
