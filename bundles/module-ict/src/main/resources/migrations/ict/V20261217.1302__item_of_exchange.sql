-- expand
-- items of the catalogue; values of different units are added up no more (ict ICT-73)
alter table ict_exchange_item add column item_ref_type varchar(60);
alter table ict_exchange_item add column item_ref_id bigint;
alter table ict_exchange_item add column item_ref_title varchar(200);
alter table ict_exchange alter column total drop not null;
drop index ict_exchange_total_ix;
