-- expand
-- A float is refilled by a withdrawal, which names it.
alter table fin_withdrawal add column imprest_id bigint;
create index fin_withdrawal_imprest_ix on fin_withdrawal (office_id, imprest_id);
