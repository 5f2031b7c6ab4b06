-- expand
-- a unit or school has one raise in a round (other-groups HR-10); those made before stand in nobody's way
alter table psn_raise add column place_key varchar(40);
alter table psn_raise add column dropped boolean default false not null;
update psn_raise set dropped = true where state = 'REFUSED';
update psn_raise set place_key = '#' || trim(cast(id as char(20)));
create unique index psn_raise_fiscal_year_half_year_place_key_uk on psn_raise (office_id, fiscal_year, half_year, place_key);
