-- expand
-- Assets are moved to schools as they are to units.
alter table fin_asset_event add column school_id bigint;
create index fin_asset_event_school_ix on fin_asset_event (office_id, school_id, id desc);
