-- expand
alter table prm_summary_figure add column heads decimal(18,0);
update prm_summary_figure set heads = counted, counted = null where figure not in ('DONATIONS', 'SCHOLARSHIPS');
