-- expand
-- Each month of a contract with its claim, the first month that is claimed, and since when one cannot be claimed.
create table fin_rent_month (
  id bigint not null,
  office_id bigint not null,
  record_id bigint not null,
  line_no int not null,
  month_of int not null,
  claim_id bigint not null,
  constraint fin_rent_month_pk primary key (id)
);
create index fin_rent_month_record_ix on fin_rent_month (office_id, record_id, line_no);
alter table fin_rent add column first_month int;
alter table fin_rent add column stuck_on date;
create index fin_claim_origin_ix on fin_claim (origin_type, origin_id);
insert into fin_rent_month (id, office_id, record_id, line_no, month_of, claim_id)
  select c.id, c.office_id, c.origin_id, (select count(*) from fin_claim b where b.origin_type = 'finance.rent'
    and b.origin_id = c.origin_id and b.state <> 'CANCELLED' and b.id <= c.id),
    year(c.received_on) * 100 + month(c.received_on), c.id
  from fin_claim c where c.origin_type = 'finance.rent' and c.state <> 'CANCELLED';
-- Old contracts go on after the last month that was claimed, or now: what is missing before was paid without the portal.
update fin_rent set first_month = (select coalesce(max(m.month_of),
    year(current_date) * 100 + month(current_date))
  from fin_rent_month m where m.record_id = fin_rent.id) where state <> 'ASKED';
