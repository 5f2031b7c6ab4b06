-- expand
alter table pol_allocation add column count_round varchar(40);
alter table pol_allocation add column counts_from varchar(200);
