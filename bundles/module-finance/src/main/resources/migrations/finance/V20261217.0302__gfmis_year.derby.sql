-- expand
-- numbers of GFMIS begin anew each fiscal year
alter table fin_withdrawal add column gfmis_year int;
update fin_withdrawal set gfmis_year = year(gfmis_on) + case when month(gfmis_on) >= 10 then 1 else 0 end where gfmis_on is not null;
alter table fin_withdrawal drop constraint fin_withdrawal_gfmis_no_uk;
alter table fin_withdrawal add constraint fin_withdrawal_gfmis_year_gfmis_no_uk unique (office_id, gfmis_year, gfmis_no);
