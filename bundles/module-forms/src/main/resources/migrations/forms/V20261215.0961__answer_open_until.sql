-- expand
-- an asking that is opened again for one of its receivers
alter table frm_answer add column open_until date;
