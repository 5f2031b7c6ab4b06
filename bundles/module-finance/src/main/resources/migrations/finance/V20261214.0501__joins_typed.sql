-- expand
alter table fin_intake add column joins_typed boolean;
