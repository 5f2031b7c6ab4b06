-- expand
alter table fin_purchase add column law_confirmed boolean;
alter table fin_advice add column law_confirmed boolean;
