-- expand
-- why whoever pays declined an allocation or adjustment, so that it is never taken over (finance FIN-07)
alter table pol_allocation add column declined_why varchar(500);
