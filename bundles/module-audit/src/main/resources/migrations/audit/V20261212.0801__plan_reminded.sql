-- expand
-- plans that are not approved when their year begins are reminded of (audit A-01); notes of fraud are found by no words (AUD-10)
alter table aud_plan add column reminded_on date;
alter table aud_advice add column subject_words varchar(300);
update aud_advice set subject_words = subject where sort <> 'FRAUD';
