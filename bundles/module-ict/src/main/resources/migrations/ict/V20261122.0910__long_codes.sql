-- expand
-- a code may have 40 characters in every list, a name as many as title, first name and surname together
alter table ict_ticket alter column category set data type varchar(40);
alter table ict_ticket alter column cause_code set data type varchar(40);
alter table ict_ticket alter column result_code set data type varchar(40);
alter table ict_ticket_step alter column code set data type varchar(40);
alter table ict_equipment alter column class_code set data type varchar(40);
alter table ict_ticket alter column recorder_name set data type varchar(250);
alter table ict_ticket alter column requester_name set data type varchar(250);
alter table ict_ticket alter column receiver_name set data type varchar(250);
alter table ict_ticket alter column technician_name set data type varchar(250);
alter table ict_ticket alter column giver_name set data type varchar(250);
alter table ict_ticket alter column taker_name set data type varchar(250);
alter table ict_ticket alter column judge_name set data type varchar(250);
alter table ict_ticket_step alter column actor_name set data type varchar(250);
alter table ict_ticket_step alter column about_name set data type varchar(250);
