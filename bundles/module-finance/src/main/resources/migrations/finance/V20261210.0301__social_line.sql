-- expand
-- What the office pays itself as social security of the hired is spent of a line.
alter table fin_remittance add column line_id bigint;
create index fin_remittance_line_ix on fin_remittance (office_id, line_id);
