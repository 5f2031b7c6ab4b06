-- expand
-- what is promised of a line is unknown where nobody says it; what was written down so far was never asked for (MON-11)
alter table mon_spending alter column committed drop not null;
update mon_spending set committed = null where committed = 0 and source <> 'TYPED';
