-- expand
-- decisions by papers about records of an office's own form: which action asks and which are done by the answer, who types it where no papers are kept
alter table frm_action add column decision varchar(30);
alter table frm_grant add column may_decide boolean default false not null;
