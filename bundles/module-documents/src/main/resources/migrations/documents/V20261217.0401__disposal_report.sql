-- expand
-- what the committee of a list said, as it was signed (core CORE-60)
alter table doc_disposal add column report varchar(820);
alter table doc_disposal add column minutes_type varchar(60);
alter table doc_disposal add column minutes_id bigint;
alter table doc_disposal add column minutes_title varchar(200);
