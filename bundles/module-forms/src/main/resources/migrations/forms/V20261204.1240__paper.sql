-- expand
-- how a record of an office's own form is printed
alter table frm_edition add column paper varchar(6000);
alter table frm_edition add column thai_digits boolean;
