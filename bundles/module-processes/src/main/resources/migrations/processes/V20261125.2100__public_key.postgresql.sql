-- expand
alter table prc_book add column public_key varchar(36) default cast(gen_random_uuid() as varchar(36)) not null;
create unique index prc_book_public_key_uk on prc_book (office_id, public_key);
update prc_ita_item i set page_address = regexp_replace(i.page_address, '/[0-9]+$', '/' || b.public_key)
  from prc_book b where b.office_id = i.office_id and i.page_address like '%open/%/processes/books/' || b.id;
