-- expand
create index aud_risk_control_ix on aud_risk (office_id, control_id);
