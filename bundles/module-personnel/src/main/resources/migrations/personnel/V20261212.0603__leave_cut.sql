-- expand
-- the day on which what was left of an absence was cancelled (other-groups HR-18)
alter table psn_leave add column cut_on date;
alter table psn_travel add column cut_on date;
