-- expand
alter table prm_care_referral add column past_consent boolean;
alter table prm_care_referral add column past_consent_file varchar(80);
alter table prm_rights_referral add column past_consent boolean;
alter table prm_rights_referral add column past_consent_file varchar(80);
