-- expand
-- a revoked certificate is issued anew with another number (training TDEV-05); each member of a committee gives points (TDEV-09)
alter table trn_certificate add column previous_id bigint;
alter table trn_nomination add column given_score decimal(18,2);
create index trn_certificate_previous_ix on trn_certificate (office_id, previous_id);
create index trn_enrolment_certificate_ix on trn_enrolment (office_id, certificate_id);
create index trn_nomination_certificate_ix on trn_nomination (office_id, certificate_id);
create index trn_award_member_person_ix on trn_award_member (office_id, person_id);
