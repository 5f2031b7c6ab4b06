-- expand
-- which round brought the figures of an item; of items that are there it is that of their newest snapshot
alter table rnd_item add column round varchar(40);
update rnd_item set round = (
  select max(s.round) from rnd_snapshot s
  where s.office_id = rnd_item.office_id and s.item_id = rnd_item.id and s.as_of = rnd_item.updated_on);
