-- expand
-- Whoever closes a month of the accounts and whoever writes into it lock the same row.
create table fin_month_lock (
  office_id bigint not null,
  month_of int not null,
  closings int not null,
  constraint fin_month_lock_pk primary key (office_id, month_of)
);
