-- expand
alter table pol_change_approval add column approval_file varchar(120);
alter table pol_school_change add column next_file varchar(120);
