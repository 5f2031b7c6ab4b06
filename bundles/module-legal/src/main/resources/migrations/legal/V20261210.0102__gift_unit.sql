-- expand
create index leg_gift_unit_ix on leg_gift (office_id, unit_id, id desc);
