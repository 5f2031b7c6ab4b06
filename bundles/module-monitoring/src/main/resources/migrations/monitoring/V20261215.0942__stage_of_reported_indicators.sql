-- expand
alter table mon_report_indicator add column stage varchar(30);
update mon_report_indicator set stage =
  (select i.stage from mon_indicator i where i.id = mon_report_indicator.indicator_id);
