-- expand
-- an approved plan changes by a revision with a reason (ict ICT-91)
alter table ict_plan add column version_no int default 1 not null;
