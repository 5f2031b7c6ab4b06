-- expand
-- a project may be paid by what some receivers of an allocation have, not by the whole of it (MON-11)
alter table mon_item_payment add column school_id bigint;
alter table mon_item_payment add column unit_id bigint;
