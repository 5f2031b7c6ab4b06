-- expand
alter table ict_publication add column public_key varchar(36) default '' not null;
update ict_publication set public_key = trim(cast(cast(random() * 1000000000000000 as bigint) as char(20)))
  || '-' || trim(cast(cast(random() * 1000000000000000 as bigint) as char(20)));
create unique index ict_publication_public_key_uk on ict_publication (office_id, public_key);
update ict_publication set address = substr(address, 1, locate('/bulletin/', address) + 9) || public_key
  where address like 'open/%/ict/bulletin/%';
