-- expand
-- an adjustment that whoever pays cannot take over, since its receivers have used the money (PLAN-22)
alter table pol_allocation add column missing_baht decimal(15,2);
