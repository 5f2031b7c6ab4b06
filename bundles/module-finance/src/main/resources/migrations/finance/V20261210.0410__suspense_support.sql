-- expand
-- Money that came from somebody unknown may be support money of a case.
alter table fin_suspense add column support_id bigint;
create index fin_suspense_support_ix on fin_suspense (office_id, support_id);
