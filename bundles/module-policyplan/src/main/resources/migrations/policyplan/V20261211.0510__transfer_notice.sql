-- expand
-- By which letter groups and schools were told of a transfer that was carried out, and when.
alter table pol_transfer add column notice_no varchar(60);
alter table pol_transfer add column notified_on date;
create index pol_transfer_notified_on_ix on pol_transfer (office_id, notified_on);
