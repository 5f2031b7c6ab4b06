-- expand
-- working days that a record may stand in a state before those who may go on with it are reminded
alter table frm_state add column within_days int;
