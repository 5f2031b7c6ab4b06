-- expand
alter table prc_book add column public_key varchar(36) default '' not null;
update prc_book set public_key = trim(cast(cast(random() * 1000000000000000 as bigint) as char(20)))
  || '-' || trim(cast(cast(random() * 1000000000000000 as bigint) as char(20)));
create unique index prc_book_public_key_uk on prc_book (office_id, public_key);
update prc_ita_item i set page_address = (select substr(i.page_address, 1, locate('/books/', i.page_address) + 6) || b.public_key
    from prc_book b where b.office_id = i.office_id and i.page_address like '%open/%/processes/books/' || trim(cast(b.id as char(20))))
  where exists (select 1 from prc_book b
    where b.office_id = i.office_id and i.page_address like '%open/%/processes/books/' || trim(cast(b.id as char(20))));
