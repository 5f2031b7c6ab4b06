-- expand
alter table ict_publication add column public_key varchar(36) default cast(gen_random_uuid() as varchar(36)) not null;
create unique index ict_publication_public_key_uk on ict_publication (office_id, public_key);
update ict_publication set address = regexp_replace(address, '/[0-9]+$', '/' || public_key)
  where address like 'open/%/ict/bulletin/%';
