-- expand
-- the days of which the figures of a desk's report tell: another period is counted anew (ict ICT-111)
alter table ict_report add column counted_from date;
alter table ict_report add column counted_to date;
update ict_report set counted_from = from_day, counted_to = to_day;
