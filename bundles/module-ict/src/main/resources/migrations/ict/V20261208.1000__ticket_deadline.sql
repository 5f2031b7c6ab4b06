-- expand
-- when the time to solve a ticket is over, and from when on it is overdue, as the clock reckoned last; the job of the targets writes
-- those of the tickets that are there
alter table ict_ticket add column target_at timestamp;
alter table ict_ticket add column late_at timestamp;
create index ict_ticket_target_ix on ict_ticket (office_id, is_open, target_at, number_key desc, id);
create index ict_ticket_late_ix on ict_ticket (office_id, late_at, number_key desc, id);
