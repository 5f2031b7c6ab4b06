-- expand
-- Why a bank refused a payment is kept, and the sum of a transfer that the bank has answered is what it has paid.
alter table fin_transfer_claim add column refused_why varchar(200);
update fin_transfer set total = (select coalesce(sum(c.net), 0) from fin_transfer_claim l
  join fin_claim c on c.id = l.claim_id where l.record_id = fin_transfer.id and l.failed = false)
  where state = 'DONE' and exists (select 1 from fin_transfer_claim f where f.record_id = fin_transfer.id and f.failed = true);
