-- expand
-- Money that secures a contract names its receipt and goes back by a claim of its own; a contract says which security it asks for.
alter table fin_security add column receipt_id bigint;
alter table fin_security add column fund_id bigint;
alter table fin_security add column claim_kind_id bigint;
alter table fin_security add column unbooked boolean default false not null;
-- What is held already goes back by its kind of money, whatever receipt it is in.
update fin_security set unbooked = true where sort = 'MONEY' and state = 'HELD';
alter table fin_purchase add column security_needed decimal(15,2);
alter table fin_purchase add column secured boolean default false not null;
create index fin_security_purchase_ix on fin_security (office_id, purchase_id, id desc);
